import type { Nekad } from '../change/mutationerI.ts';

const stale = 'VERSIONSKONFLIKT version';
const utanLagen = { saknas: 'it has no states: it is stated, and stated anew' };
const alltid = {
  saknas: 'it can be changed in every state; a decision on it is judged by its hash',
};

const vardcentrum = {
  id: 'osthammar',
  namn: 'X',
  samverkansform: 'NATVERK',
  kommunkoder: ['0382'],
};
const organ = { id: 'tl-hsvo', namn: 'X', slag: 'RAD', niva: 'kommun', mandat: 'RADGIVANDE' };
const plan = { id: 'tierp-alvkarleby-2026', rubrik: 'X', ar: 2026, kommunkoder: ['0360'] };
const punkt = {
  id: 'ny',
  planId: 'tierp-alvkarleby-2026',
  rubrik: 'X',
  berorda: [{ part: 'tierp' }],
};
const parter = [{ part: 'region-uppsala' }, { part: 'tierp' }];
const avtal = { id: 'lokal-heby', rubrik: 'X', slag: 'OVRIGT', villkor: ['X'], parter };
const dokument = { id: 'vis-samverkan-utskrivning', titel: 'X', slag: 'RUTIN', parter: ['heby'] };
const matt = { id: 'webbtidbok-utbud', namn: 'X', definition: 'X', enhet: 'procent' };
const lista = 'bp5-leda-och-samordna';
const utsaga = { id: 'prov', slag: 'LAGE', amne: 'prov', rubrik: 'Prov', text: 'Prov.' };
const lag = { id: 'prov', beteckning: 'Provlag (2026:1)' };
const ansvar = { id: 'prov', insats: 'TANDVARD', ansvariga: ['REGION'], beskrivning: 'Prov' };
const krav = { id: 'prov', rubrik: 'Prov', kadens: 'AR', vardcentrumId: 'osthammar' };

const samrad = 'utokat-samrad-osthammar';
const vidOsthammar = { vardcentrumId: 'osthammar', faststallsAv: samrad };
const mote = { organ: samrad, datum: '2026-01-15', paragraf: '§ 3' };
const annatMote = { ...mote, datum: '2026-01-16' };

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
export const nekade: Record<string, Nekad> = {
  skapaVardcentrum: {
    row: 'vardcentrum { version }',
    tillstand: [vardcentrum, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...vardcentrum, id: 'ny', kommunkoder: ['9999'] }, 'OGILTIGT_VARDE kommunkoder[0]'],
  },
  andraVardcentrum: {
    row: 'vardcentrum { version }',
    tillstand: [
      { id: 'norrtalje', version: 1, organ: ['lokalrad-heby'] },
      'FEL_TILLSTAND organ[0]',
    ],
    version: [{ id: 'osthammar', version: 7, status: 'x' }, stale],
    varde: [{ id: 'osthammar', version: 1, namn: ' ' }, 'OGILTIGT_VARDE namn'],
  },
  bjudIn: {
    row: 'vardcentrum { version }',
    tillstand: [{ id: 'norrtalje', version: 1, part: 'privat-rehab-fyris' }, 'FEL_TILLSTAND part'],
    version: [{ id: 'osthammar', version: 7, part: 'heby' }, stale],
    varde: [{ id: 'osthammar', version: 1, part: 'finns-inte' }, 'SAKNAS part'],
  },
  skapaOrgan: {
    row: 'organ { version }',
    tillstand: [organ, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...organ, id: 'ny', lan: '99' }, 'OGILTIGT_VARDE lan'],
  },
  andraOrgan: {
    row: 'organ { version }',
    tillstand: [{ id: 'direktion-kson', version: 1, mandat: 'RADGIVANDE' }, 'FEL_TILLSTAND mandat'],
    version: [{ id: 'tl-hsvo', version: 7, namn: 'X' }, stale],
    varde: [
      { id: 'tl-hsvo', version: 1, ledamoter: [{ part: 'heby', roll: 'X', antal: 0 }] },
      'OGILTIGT_VARDE ledamoter[0].antal',
    ],
  },
  registreraSammantrade: {
    row: 'organ { version }',
    tillstand: [{ id: 'prov', version: 2, datum: '2025-03-01' }, 'FEL_TILLSTAND datum'],
    version: [{ id: 'prov', version: 7, datum: '2025-04-01' }, stale],
    varde: [{ id: 'prov', version: 2, datum: '2999-01-01' }, 'OGILTIGT_VARDE datum'],
  },
  skapaPlan: {
    row: 'plan { version }',
    tillstand: [plan, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...plan, id: 'ny', ar: 20201 }, 'OGILTIGT_VARDE ar'],
  },
  andraPlan: {
    row: 'plan { version }',
    tillstand: [{ id: 'prov', version: 2, status: 'VERKSTALLS' }, 'FEL_TILLSTAND status'],
    version: [{ id: 'prov', version: 7, rubrik: 'X' }, stale],
    varde: [{ id: 'prov', version: 2, strategiId: 'finns-inte' }, 'SAKNAS strategiId'],
  },
  skapaPlanpunkt: {
    row: 'punkt { version }',
    tillstand: [{ ...punkt, planId: 'osthammar-2020' }, 'FEL_TILLSTAND planId'],
    version: null,
    varde: [{ ...punkt, investering: true }, 'SAKNAR_UPPGIFT kostnad, SAKNAR_UPPGIFT berorda'],
  },
  andraPlanpunkt: {
    row: 'punkt { version }',
    tillstand: [{ id: 'prov-1', version: 1, rubrik: 'Y' }, 'FEL_TILLSTAND id'],
    version: [{ id: 'prov-1', version: 7, rubrik: 'Y' }, stale],
    varde: [
      { id: 'tierp-alvkarleby-2026-sip', version: 1, kostnad: '-1' },
      'OGILTIGT_VARDE kostnad',
    ],
  },
  nyPlanpunktsutgava: {
    row: 'punkt { version }',
    tillstand: [{ id: 'osthammar-2020-01', version: 1, rubrik: 'Y' }, 'FEL_TILLSTAND id'],
    version: [{ id: 'prov-1', version: 7, rubrik: 'Y' }, stale],
    varde: [{ id: 'prov-1', version: 1, kostnad: '-1' }, 'OGILTIGT_VARDE kostnad'],
  },
  forankraPlan: {
    row: 'plan { version }',
    tillstand: [
      { id: 'prov', version: 2, ...mote, organ: 'tl-hsvo' },
      'FEL_TILLSTAND organ, SAKNAS datum',
    ],
    version: [{ id: 'prov', version: 7, ...mote }, stale],
    varde: [{ id: 'prov', version: 2, ...annatMote, punkter: ['prov-1'] }, 'SAKNAS datum'],
  },
  registreraAvstamning: {
    row: 'plan { version }',
    tillstand: [
      { id: 'prov', version: 2, ...mote, punkter: ['prov-1'], sagt: 'Ja.' },
      'FEL_TILLSTAND organ',
    ],
    version: [{ id: 'prov', version: 7, ...mote, punkter: ['prov-1'], sagt: 'Ja.' }, stale],
    varde: [
      { id: 'prov', version: 2, ...mote, organ: 'samrad-hsvo', punkter: ['x'], sagt: 'Ja.' },
      'SAKNAS punkter[0], SAKNAS datum',
    ],
  },
  faststallPlan: {
    row: 'plan { version }',
    // Nobody can be asked here whether the parties have decided.
    tillstand: [{ id: 'prov', version: 2, ...mote }, 'FEL_TILLSTAND null'],
    version: [{ id: 'prov', version: 7, ...mote }, stale],
    varde: [
      { id: 'prov', version: 2, ...mote, paragraf: '§ 4' },
      'FEL_TILLSTAND null, SAKNAS paragraf',
    ],
  },
  nyPlanutgava: {
    row: 'plan { version }',
    tillstand: [{ id: 'prov', version: 2 }, 'FEL_TILLSTAND id'],
    version: [{ id: 'prov', version: 7 }, stale],
    varde: [{ id: 'prov', version: 2, skal: ' ' }, 'SAKNAR_UPPGIFT skal'],
  },
  andraSammantrade: {
    row: 'organ { version }',
    tillstand: [
      { id: samrad, version: 2, datum: '2026-01-15', paragrafer: [] },
      'FEL_TILLSTAND paragrafer',
    ],
    version: [{ id: samrad, version: 7, datum: '2026-01-15' }, stale],
    varde: [
      { id: samrad, version: 2, datum: '2026-01-15', protokoll: 'C:/protokoll' },
      'OGILTIGT_VARDE protokoll',
    ],
  },
  dragTillbakaInbjudan: {
    row: 'vardcentrum { version }',
    // Whether it has accepted, nobody can be asked here.
    tillstand: [{ id: 'osthammar', version: 1, part: 'region-uppsala' }, 'FEL_TILLSTAND part'],
    version: [{ id: 'osthammar', version: 7, part: 'region-uppsala' }, stale],
    varde: [{ id: 'osthammar', version: 1, part: 'kson' }, 'SAKNAS part'],
  },
  skapaAvtal: {
    row: 'avtal { version }',
    tillstand: [avtal, 'ID_UPPTAGET id'],
    version: null,
    varde: [
      {
        ...avtal,
        id: 'ny',
        parter: [
          { part: 'tierp', andel: 60 },
          { part: 'heby', andel: 30 },
        ],
      },
      'SUMMA_EJ_100 parter',
    ],
  },
  andraAvtal: {
    row: 'avtal { version }',
    tillstand: alltid,
    version: [{ id: 'lokal-heby', version: 7, rubrik: 'X' }, stale],
    varde: [{ id: 'lokal-heby', version: 1, vardasAv: 'finns-inte' }, 'SAKNAS vardasAv'],
  },
  nyAvtalsutgava: {
    row: 'avtal { version }',
    tillstand: [
      {
        id: 'forbundsordning-kson',
        version: 1,
        villkor: [
          'Förbundets medlemmar är Region Stockholm och Norrtälje kommun.',
          'Förbundsordningen anger syfte, mål och uppgift.',
          'Förbundet leds av en direktion med åtta ordinarie ledamöter och åtta ersättare.',
          'Region Stockholm utser ordförande och Norrtälje kommun vice ordförande.',
          'Medlemmarna beslutar var för sig om den medlemsavgift som finansierar förbundet.',
        ],
        ansvarig: 'kson',
        parter: [{ part: 'norrtalje' }, { part: 'region-stockholm' }],
      },
      'FEL_TILLSTAND villkor',
    ],
    version: [{ id: 'lokal-heby', version: 7, villkor: ['X'], parter }, stale],
    varde: [
      { id: 'lokal-heby', version: 1, villkor: ['X'], parter: [{ part: 'heby' }] },
      'SAKNAR_UPPGIFT parter',
    ],
  },
  skapaDokument: {
    row: 'dokument { version }',
    tillstand: [dokument, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...dokument, id: 'ny', parter: [] }, 'SAKNAR_UPPGIFT parter'],
  },
  andraDokument: {
    row: 'dokument { version }',
    tillstand: alltid,
    version: [{ id: dokument.id, version: 7, titel: 'X' }, stale],
    varde: [{ id: dokument.id, version: 1, datum: '2999-01-01' }, 'OGILTIGT_VARDE datum'],
  },
  skapaStrategi: {
    row: 'strategi { version }',
    tillstand: [{ id: 'malbild-2030', titel: 'X' }, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ id: 'ny', titel: 'X', franAr: 2027, tillAr: 2026 }, 'OGILTIGT_VARDE tillAr'],
  },
  andraStrategi: {
    row: 'strategi { version }',
    tillstand: alltid,
    version: [{ id: 'malbild-2030', version: 7, titel: 'X' }, stale],
    varde: [
      { id: 'malbild-2030', version: 1, byggerPa: ['malbild-2030'] },
      'OGILTIGT_VARDE byggerPa[0]',
    ],
  },
  skapaMal: {
    row: 'mal { version }',
    tillstand: [
      { id: 'osthammar-2020-fokus-3', strategiId: 'malbild-2030', slag: 'MAL', text: 'X' },
      'ID_UPPTAGET id',
    ],
    version: null,
    varde: [
      { id: 'ny', strategiId: 'malbild-2030', slag: 'MAL', text: ' ' },
      'OGILTIGT_VARDE text',
    ],
  },
  andraMal: {
    row: 'mal { version }',
    tillstand: alltid,
    version: [{ id: 'osthammar-2020-fokus-3', version: 7, text: 'X' }, stale],
    varde: [{ id: 'osthammar-2020-fokus-3', version: 1, text: null }, 'SAKNAR_UPPGIFT text'],
  },
  skapaMatt: {
    row: 'matt { version }',
    tillstand: [matt, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...matt, id: 'ny', malvarde: 90 }, 'SAKNAR_UPPGIFT malriktning'],
  },
  andraMatt: {
    row: 'matt { version }',
    tillstand: alltid,
    version: [{ id: matt.id, version: 7, utgatt: false }, stale],
    varde: [{ id: matt.id, version: 1, eftertradare: matt.id }, 'OGILTIGT_VARDE eftertradare'],
  },
  skapaChecklista: {
    row: 'checklista { version }',
    tillstand: [{ id: lista, rubrik: 'X', rader: ['X'] }, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ id: 'ny', rubrik: 'X', rader: ['X', ''] }, 'OGILTIGT_VARDE rader[1]'],
  },
  besvaraChecklista: {
    row: 'checklista { version }',
    tillstand: [{ id: 'prov', version: 3, rader: [{ nummer: 1 }] }, 'FEL_TILLSTAND id'],
    version: [{ id: lista, version: 7, rader: [] }, stale],
    varde: [{ id: lista, version: 1, rader: [{ nummer: 99 }] }, 'SAKNAS rader[0].nummer'],
  },
  beslutaChecklista: {
    row: 'checklista { version }',
    tillstand: [
      { id: 'prov', version: 3, beslut: 'BORDLAGD', datum: '2026-01-01' },
      'FEL_TILLSTAND id',
    ],
    version: [{ id: lista, version: 7, beslut: 'BORDLAGD', datum: '2026-01-01' }, stale],
    varde: [
      { id: lista, version: 1, beslut: 'BORDLAGD', datum: '2999-01-01' },
      'OGILTIGT_VARDE datum',
    ],
  },
  registreraUtsaga: {
    row: 'utsaga { version }',
    tillstand: utanLagen,
    version: [{ ...utsaga, version: 7 }, stale],
    varde: [{ ...utsaga, version: 1, niva: 'BADA' }, 'OGILTIGT_VARDE niva'],
  },
  registreraLagbestammelse: {
    row: 'lagbestammelse { version }',
    tillstand: utanLagen,
    version: [{ ...lag, version: 7 }, stale],
    varde: [{ ...lag, version: 1, ersattsAv: 'finns-inte' }, 'SAKNAS ersattsAv'],
  },
  registreraAnsvar: {
    row: 'ansvar { version }',
    tillstand: utanLagen,
    version: [{ ...ansvar, version: 7 }, stale],
    varde: [{ ...ansvar, version: 1, lagrum: ['finns-inte'] }, 'SAKNAS lagrum[0]'],
  },
  registreraRapportkrav: {
    row: 'rapportkrav { version }',
    tillstand: utanLagen,
    version: [{ ...krav, version: 7 }, stale],
    varde: [{ ...krav, version: 1, planId: 'prov' }, 'OGILTIGT_VARDE planId'],
  },
};
