export const utanLagen = { saknas: 'it has no states: it is stated, and stated anew' };
export const alltid = {
  saknas: 'it can be changed in every state; a decision on it is judged by its hash',
};

export const vardcentrum = {
  id: 'osthammar',
  namn: 'X',
  samverkansform: 'NATVERK',
  kommunkoder: ['0382'],
};
export const organ = {
  id: 'tl-hsvo',
  namn: 'X',
  slag: 'RAD',
  niva: 'kommun',
  mandat: 'RADGIVANDE',
};
export const plan = { id: 'tierp-alvkarleby-2026', rubrik: 'X', ar: 2026, kommunkoder: ['0360'] };
export const punkt = {
  id: 'ny',
  planId: 'tierp-alvkarleby-2026',
  rubrik: 'X',
  berorda: [{ part: 'tierp' }],
};
export const parter = [{ part: 'region-uppsala' }, { part: 'tierp' }];
export const avtal = { id: 'lokal-heby', rubrik: 'X', slag: 'OVRIGT', villkor: ['X'], parter };
export const dokument = {
  id: 'vis-samverkan-utskrivning',
  titel: 'X',
  slag: 'RUTIN',
  parter: ['heby'],
};
export const matt = { id: 'webbtidbok-utbud', namn: 'X', definition: 'X', enhet: 'procent' };
export const lista = 'bp5-leda-och-samordna';
export const utsaga = { id: 'prov', slag: 'LAGE', amne: 'prov', rubrik: 'Prov', text: 'Prov.' };
export const lag = { id: 'prov', beteckning: 'Provlag (2026:1)' };
export const ansvar = {
  id: 'prov',
  insats: 'TANDVARD',
  ansvariga: ['REGION'],
  beskrivning: 'Prov',
};
export const krav = { id: 'prov', rubrik: 'Prov', kadens: 'AR', vardcentrumId: 'osthammar' };

export const samrad = 'utokat-samrad-osthammar';
export const vidOsthammar = { vardcentrumId: 'osthammar', faststallsAv: samrad };
export const mote = { organ: samrad, datum: '2026-01-15', paragraf: '§ 3' };
export const annatMote = { ...mote, datum: '2026-01-16' };

/** What is written, in order, before anything is refused: mutation, and input. */
export const forst: [string, Record<string, unknown>][] = [
  ['skapaPlan', { ...plan, id: 'prov', kommunkoder: ['0382'], ...vidOsthammar }],
  ['skapaPlanpunkt', { ...punkt, planId: 'prov', id: 'prov-1' }],
  [
    'registreraSammantrade',
    { id: samrad, version: 1, datum: '2026-01-15', paragrafer: [{ paragraf: '§ 3', rubrik: 'X' }] },
  ],
  ['forankraPlan', { id: 'prov', version: 1, ...mote }],
  ['skapaOrgan', { ...organ, id: 'prov' }],
  ['registreraSammantrade', { id: 'prov', version: 1, datum: '2025-03-01' }],
  ['skapaChecklista', { id: 'prov', rubrik: 'Prov', rader: ['Finns det?'] }],
  ['besvaraChecklista', { id: 'prov', version: 1, rader: [{ nummer: 1, svar: true }] }],
  ['beslutaChecklista', { id: 'prov', version: 2, beslut: 'GODKAND', datum: '2026-01-01' }],
  ['registreraUtsaga', utsaga],
  ['registreraLagbestammelse', lag],
  ['registreraAnsvar', ansvar],
  ['registreraRapportkrav', krav],
];

/** How each of samverkan's mutations is refused. Who is no officer of samverkan is refused before: test/access. */
