import { pastaendeId } from '../../shared/domain/pastaende/pastaenden.ts';

export const hash = 'a'.repeat(64);
export const datum = '2026-02-01';
export const framtid = '2999-01-01';
export const utanLagen = { saknas: 'it has no states: it is stated, and stated anew' };
export const v = (version: number) => ({ version });
export const stale = 'VERSIONSKONFLIKT version';

export const enhet = { id: 'enhet', namn: 'Enhet', typ: 'HALSOCENTRAL' };
export const budget = { id: 'utkast', ar: 2026, belopp: '1000' };
export const beslutet = { instans: 'namnden', datum, paragraf: '§ 1' };
export const signatur = { villkorHash: hash, undertecknareRoll: 'Ordförande', datum };
export const instans = { id: 'namnden', namn: 'Nämnden', beslutarOm: 'Allt' };
export const rapport = {
  tillfalleId: 'kvartalsrapport-2025-kv1',
  lamnad: datum,
  lamnadAvRoll: 'Enhetschef',
  text: 'Enligt plan',
};
export const uppdraget = {
  slag: 'UPPDRAGSGIVARE',
  verksamhetId: 'boendet',
  organisationsenhet: null,
  roll: null,
  funktion: null,
  omfattning: null,
  procent: null,
  dagarPerVecka: null,
  antal: 1,
} as const;
export const pastaende = {
  ...uppdraget,
  pastaendeId: pastaendeId('linden', 'provkommun', uppdraget),
  av: 'linden',
  enhet: 'Boendet',
  svar: 'BEKRAFTAD',
  datum,
  svaratAvRoll: 'Förvaltningschef',
};
export const bered = { instans: 'namnden', datum };
export const fatta = {
  utfall: 'BIFALL',
  instans: 'namnden',
  datum,
  paragraf: '§ 2',
  underlagHash: hash,
};
export const uppfoljning = {
  planpunktId: 'p',
  ar: 2025,
  period: 'T1',
  former: ['VARDCENTRUM'],
  lage: 'Bra',
};
export const svar = { indikatorId: 'i', svarstyp: 'FRITEXT', text: 'Fritt', datum };
export const inforande = { dokumentId: 'd', status: 'INFORT', datum };
export const matvarde = { matt: 'm', period: '2026-01', enhet: 'procent', varde: 80 };
export const insats = { verksamhetId: 'enhet', insats: 'drop-in', namn: 'Drop-in' };
export const del = { id: 'forvaltningen', namn: 'Förvaltningen', slag: 'FORVALTNING' };
export const uppgift = {
  id: 'folk',
  amne: 'befolkning',
  avser: 'Folkmängd',
  noggrannhet: 'CIRKA',
  varde: 20_000,
};
export const spridning = {
  id: 'telefon',
  matt: 'telefontillganglighet',
  enhet: 'procent',
  medel: 78,
};
export const granskning = { id: 'revision', rubrik: 'Revision', ar: 2020, datum: '2020-03-01' };
export const rekommendation = { id: 'r1', granskning: 'revision', nummer: 1, text: 'Gör så' };
export const besvarad = { id: 'r1', svar: 'Ja', svarAv: 'Styrelsen', svarDatum: '2020-04-01' };
export const bedomd = {
  id: 'r1',
  bedomning: 'UPPFYLLT',
  bedomningsskal: 'Gjort',
  bedomd: '2021-04-01',
};
export const atgard = { id: 'a1', rekommendation: 'r1', beskrivning: 'Plan', lage: 'PLANERAD' };

/** What is written, in order, before anything is refused: mutation, and input. */
export const forst: [string, Record<string, unknown>][] = [
  ['skapaVerksamhet', { ...enhet, vardplatser: { totalt: 10 } }],
  ['skapaVerksamhet', { ...enhet, id: 'stangd' }],
  ['stangVerksamhet', { id: 'stangd', ...v(1), datum: '2020-01-01' }],
  ['registreraBeslutsinstans', instans],
  ['skapaBudget', budget],
  ['skapaBudget', { ...budget, id: 'beslutad' }],
  ['beslutaBudget', { id: 'beslutad', ...v(1), beslut: beslutet }],
  ['svaraPaInbjudan', { vardcentrumId: 'ja', svar: 'ACCEPTERAT', fran: '2025-01-01' }],
  ['svaraPaInbjudan', { vardcentrumId: 'nej', svar: 'AVBOJT' }],
  ['lamnaRapport', rapport],
  ['kvitteraRapport', { tillfalleId: rapport.tillfalleId, instans: 'Nämnden', datum }],
  ['svaraPaPastaende', pastaende],
  ['undertecknaAvtal', { avtalId: 'undertecknat', ...signatur }],
  ['avvisaAvtal', { avtalId: 'avvisat', datum }],
  ['beredBeslut', { planpunktId: 'beredd', ...bered, belopp: '100' }],
  ['beredBeslut', { planpunktId: 'bifallen', ...bered, belopp: '100' }],
  ['fattaBeslut', { planpunktId: 'bifallen', ...v(1), ...fatta }],
  ['registreraUppfoljning', uppfoljning],
  ['svaraPaIndikator', svar],
  ['svaraPaIndikator', { ...svar, indikatorId: 'obesvarad' }],
  ['taTillbakaIndikatorsvar', { indikatorId: 'obesvarad', ...v(1) }],
  ['registreraInforande', inforande],
  ['registreraMatvarden', { varden: [matvarde] }],
  ['registreraInsats', insats],
  ['registreraOrganisationsenhet', del],
  ['registreraUppgift', uppgift],
  ['registreraSpridning', spridning],
  ['registreraGranskning', granskning],
  ['registreraRekommendation', rekommendation],
  ['registreraAtgard', atgard],
  ['valjAtkomst', { falt: 'Verksamhet.lagrum', niva: 'egen' }],
];

/** How each of a huvudman's mutations is refused. */
