import { pastaendeId } from '../../shared/domain/pastaende/pastaenden.ts';
import type { Nekad } from './mutationerI.ts';

const hash = 'a'.repeat(64);
const datum = '2026-02-01';
const framtid = '2999-01-01';
const utanLagen = { saknas: 'it has no states: it is stated, and stated anew' };
const v = (version: number) => ({ version });
const stale = 'VERSIONSKONFLIKT version';

const enhet = { id: 'enhet', namn: 'Enhet', typ: 'HALSOCENTRAL' };
const budget = { id: 'utkast', ar: 2026, belopp: '1000' };
const beslutet = { instans: 'namnden', datum, paragraf: '§ 1' };
const signatur = { villkorHash: hash, undertecknareRoll: 'Ordförande', datum };
const instans = { id: 'namnden', namn: 'Nämnden', beslutarOm: 'Allt' };
const rapport = {
  tillfalleId: 'kvartalsrapport-2025-kv1',
  lamnad: datum,
  lamnadAvRoll: 'Enhetschef',
  text: 'Enligt plan',
};
const uppdraget = {
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
const pastaende = {
  ...uppdraget,
  pastaendeId: pastaendeId('linden', 'provkommun', uppdraget),
  av: 'linden',
  enhet: 'Boendet',
  svar: 'BEKRAFTAD',
  datum,
  svaratAvRoll: 'Förvaltningschef',
};
const bered = { instans: 'namnden', datum };
const fatta = { utfall: 'BIFALL', instans: 'namnden', datum, paragraf: '§ 2', underlagHash: hash };
const uppfoljning = {
  planpunktId: 'p',
  ar: 2025,
  period: 'T1',
  former: ['VARDCENTRUM'],
  lage: 'Bra',
};
const svar = { indikatorId: 'i', svarstyp: 'FRITEXT', text: 'Fritt', datum };
const inforande = { dokumentId: 'd', status: 'INFORT', datum };
const matvarde = { matt: 'm', period: '2026-01', enhet: 'procent', varde: 80 };
const insats = { verksamhetId: 'enhet', insats: 'drop-in', namn: 'Drop-in' };
const del = { id: 'forvaltningen', namn: 'Förvaltningen', slag: 'FORVALTNING' };
const uppgift = {
  id: 'folk',
  amne: 'befolkning',
  avser: 'Folkmängd',
  noggrannhet: 'CIRKA',
  varde: 20_000,
};
const spridning = { id: 'telefon', matt: 'telefontillganglighet', enhet: 'procent', medel: 78 };
const granskning = { id: 'revision', rubrik: 'Revision', ar: 2020, datum: '2020-03-01' };
const rekommendation = { id: 'r1', granskning: 'revision', nummer: 1, text: 'Gör så' };
const besvarad = { id: 'r1', svar: 'Ja', svarAv: 'Styrelsen', svarDatum: '2020-04-01' };
const bedomd = {
  id: 'r1',
  bedomning: 'UPPFYLLT',
  bedomningsskal: 'Gjort',
  bedomd: '2021-04-01',
};
const atgard = { id: 'a1', rekommendation: 'r1', beskrivning: 'Plan', lage: 'PLANERAD' };

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
export const nekade: Record<string, Nekad> = {
  skapaVerksamhet: {
    row: 'verksamhet { id version }',
    tillstand: [enhet, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...enhet, id: 'Å' }, 'OGILTIGT_VARDE id'],
  },
  andraVerksamhet: {
    row: 'verksamhet { id version }',
    tillstand: [{ id: 'stangd', ...v(2), namn: 'Ny' }, 'FEL_TILLSTAND id'],
    version: [{ id: 'enhet', ...v(7), namn: 'Ny' }, stale],
    varde: [
      {
        id: 'enhet',
        ...v(1),
        bemanning: [
          {
            roll: 'Samordnare',
            omfattning: 1,
            arbetsgivare: 'provkommun',
            finansiarer: [{ part: 'provkommun', procent: 90 }],
          },
        ],
      },
      'SUMMA_EJ_100 bemanning[0].finansiarer',
    ],
  },
  stangVerksamhet: {
    row: 'verksamhet { id version }',
    tillstand: [{ id: 'stangd', ...v(2), datum }, 'FEL_TILLSTAND id'],
    version: [{ id: 'enhet', ...v(7), datum }, stale],
    varde: [{ id: 'enhet', ...v(1) }, 'SAKNAR_UPPGIFT datum'],
  },
  rapporteraBelaggning: {
    row: 'verksamhet { id version }',
    tillstand: [{ id: 'stangd', ...v(2), belagda: 1 }, 'FEL_TILLSTAND id'],
    version: [{ id: 'enhet', ...v(7), belagda: 1 }, stale],
    varde: [{ id: 'enhet', ...v(1), belagda: -1 }, 'OGILTIGT_VARDE belagda'],
  },
  svaraPaInbjudan: {
    row: 'deltagande { version }',
    tillstand: [{ vardcentrumId: 'ja', ...v(1), svar: 'ACCEPTERAT' }, 'FEL_TILLSTAND svar'],
    version: [{ vardcentrumId: 'nej', ...v(7), svar: 'ACCEPTERAT' }, stale],
    varde: [
      { vardcentrumId: 'nej', ...v(1), svar: 'ACCEPTERAT', roll: ' ' },
      'OGILTIGT_VARDE roll',
    ],
  },
  andraDeltagande: {
    row: 'deltagande { version }',
    tillstand: [{ vardcentrumId: 'nej', ...v(1), roll: 'x' }, 'FEL_TILLSTAND vardcentrumId'],
    version: [{ vardcentrumId: 'ja', ...v(7), roll: 'x' }, stale],
    varde: [{ vardcentrumId: 'ja', ...v(1), samordnande: 'enhet' }, 'OGILTIGT_VARDE samordnande'],
  },
  lamnaVardcentrum: {
    row: 'deltagande { version }',
    tillstand: [{ vardcentrumId: 'nej', ...v(1), till: datum }, 'FEL_TILLSTAND vardcentrumId'],
    version: [{ vardcentrumId: 'ja', ...v(7), till: datum }, stale],
    varde: [{ vardcentrumId: 'ja', ...v(1), till: '2024-01-01' }, 'OGILTIGT_VARDE till'],
  },
  skapaBudget: {
    row: 'budget { version }',
    tillstand: [budget, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...budget, id: 'ny', belopp: '-1' }, 'OGILTIGT_VARDE belopp'],
  },
  andraBudget: {
    row: 'budget { version }',
    tillstand: [{ id: 'beslutad', ...v(2), belopp: '2000' }, 'FEL_TILLSTAND id'],
    version: [{ id: 'utkast', ...v(7), belopp: '2000' }, stale],
    varde: [{ id: 'utkast', ...v(1), belopp: '-1' }, 'OGILTIGT_VARDE belopp'],
  },
  beslutaBudget: {
    row: 'budget { version }',
    tillstand: [{ id: 'beslutad', ...v(2), beslut: beslutet }, 'FEL_TILLSTAND beslut'],
    version: [{ id: 'utkast', ...v(7), beslut: beslutet }, stale],
    varde: [{ id: 'utkast', ...v(1), beslut: beslutet, belopp: '-1' }, 'OGILTIGT_VARDE belopp'],
  },
  beslutaBudgetar: {
    row: 'budgetar { version }',
    tillstand: [
      { ar: 2026, rader: [{ id: 'beslutad', ...v(2) }], beslut: beslutet },
      'FEL_TILLSTAND rader[0].beslut',
    ],
    version: [
      { ar: 2026, rader: [{ id: 'utkast', ...v(7) }], beslut: { ...beslutet, paragraf: '§ 9' } },
      'VERSIONSKONFLIKT rader[0].version',
    ],
    varde: [
      { ar: 2026, rader: [{ id: 'utkast', ...v(1), belopp: '-1' }], beslut: beslutet },
      'OGILTIGT_VARDE rader[0].belopp',
    ],
  },
  registreraBudgetutfall: {
    row: 'budget { version }',
    tillstand: [{ id: 'utkast', ...v(1), utfall: '1' }, 'FEL_TILLSTAND id'],
    version: [{ id: 'beslutad', ...v(7), utfall: '1' }, stale],
    varde: [{ id: 'beslutad', ...v(2), utfall: '1 000,50' }, 'OGILTIGT_VARDE utfall'],
  },
  lamnaRapport: {
    row: 'rapport { version }',
    // One that is filed already is changed under its version only.
    tillstand: [{ ...rapport }, 'VERSIONSKONFLIKT version'],
    version: [{ ...rapport, ...v(7) }, stale],
    varde: [{ ...rapport, tillfalleId: 'ny-2025-kv2', text: null }, 'SAKNAR_UPPGIFT text'],
  },
  svaraPaPastaende: {
    row: 'bekraftelse { version }',
    tillstand: [{ ...pastaende }, 'VERSIONSKONFLIKT version'],
    version: [{ ...pastaende, ...v(7) }, stale],
    varde: [{ ...pastaende, ...v(1), svar: 'BESTRIDEN' }, 'SAKNAR_UPPGIFT motivering'],
  },
  kvitteraRapport: {
    row: 'rapportmottagning { version }',
    tillstand: [
      { tillfalleId: rapport.tillfalleId, instans: 'Styrelsen', datum },
      'VERSIONSKONFLIKT version',
    ],
    version: [{ tillfalleId: rapport.tillfalleId, instans: 'Nämnden', datum, ...v(7) }, stale],
    varde: [
      { tillfalleId: 'ny-2025-kv2', instans: 'Nämnden', datum: '2199-01-01' },
      'OGILTIGT_VARDE datum',
    ],
  },
  undertecknaAvtal: {
    row: 'avtalspart { version }',
    tillstand: [{ avtalId: 'undertecknat', ...v(1), ...signatur }, 'FEL_TILLSTAND villkorHash'],
    version: [{ avtalId: 'avvisat', ...v(7), ...signatur }, stale],
    varde: [
      { avtalId: 'avvisat', ...v(1), ...signatur, andelProcent: 101 },
      'OGILTIGT_VARDE andelProcent',
    ],
  },
  avvisaAvtal: {
    row: 'avtalspart { version }',
    tillstand: [{ avtalId: 'undertecknat', ...v(1), datum }, 'FEL_TILLSTAND avtalId'],
    version: [{ avtalId: 'undertecknat', ...v(7), datum }, stale],
    varde: [{ avtalId: 'nytt', datum: framtid }, 'OGILTIGT_VARDE datum'],
  },
  sagUppAvtal: {
    row: 'avtalspart { version }',
    tillstand: [{ avtalId: 'avvisat', ...v(1), upphor: datum }, 'FEL_TILLSTAND avtalId'],
    version: [{ avtalId: 'undertecknat', ...v(7), upphor: datum }, stale],
    varde: [{ avtalId: 'undertecknat', ...v(1), upphor: '2025-01-01' }, 'OGILTIGT_VARDE upphor'],
  },
  registreraBeslutsinstans: {
    row: 'beslutsinstans { version }',
    tillstand: { saknas: 'it has states in a kommunalförbund only: forbundsfel.test.ts' },
    version: [{ ...instans, ...v(7) }, stale],
    varde: [{ ...instans, ...v(1), gransBelopp: '-1' }, 'OGILTIGT_VARDE gransBelopp'],
  },
  valjAtkomst: {
    row: 'atkomstval { falt version }',
    tillstand: [{ falt: 'Verksamhet.finnsInte', niva: 'egen' }, 'SAKNAS falt'],
    version: [{ falt: 'Verksamhet.lagrum', ...v(7), niva: 'natverk' }, stale],
    varde: [{ falt: 'Verksamhet.telefon', niva: 'hemlig' }, 'OGILTIGT_VARDE niva'],
  },
  beredBeslut: {
    row: 'beslut { version }',
    tillstand: [{ planpunktId: 'beredd', ...v(1), ...bered }, 'FEL_TILLSTAND planpunktId'],
    version: [{ planpunktId: 'beredd', ...v(7), ...bered }, stale],
    varde: [{ planpunktId: 'ny', ...bered, datum: framtid }, 'OGILTIGT_VARDE datum'],
  },
  fattaBeslut: {
    row: 'beslut { version }',
    tillstand: [{ planpunktId: 'ny', ...v(1), ...fatta }, 'FEL_TILLSTAND planpunktId'],
    version: [{ planpunktId: 'beredd', ...v(7), ...fatta }, stale],
    varde: [
      { planpunktId: 'beredd', ...v(1), ...fatta, underlagHash: 'x' },
      'OGILTIGT_VARDE underlagHash',
    ],
  },
  givUppdrag: {
    row: 'beslut { version }',
    tillstand: [{ planpunktId: 'beredd', ...v(1), datum }, 'FEL_TILLSTAND planpunktId'],
    version: [{ planpunktId: 'bifallen', ...v(7), datum }, stale],
    varde: [{ planpunktId: 'bifallen', ...v(2), datum, belopp: '1000' }, 'OGILTIGT_VARDE belopp'],
  },
  registreraUppfoljning: {
    row: 'uppfoljning { version }',
    tillstand: utanLagen,
    version: [{ ...uppfoljning, ...v(7) }, stale],
    varde: [{ ...uppfoljning, period: 'KV1' }, 'OGILTIGT_VARDE period'],
  },
  svaraPaIndikator: {
    row: 'indikatorsvar { version }',
    tillstand: utanLagen,
    version: [{ ...svar, ...v(7) }, stale],
    varde: [{ ...svar, ...v(1), antal: 3 }, 'OGILTIGT_VARDE antal'],
  },
  taTillbakaIndikatorsvar: {
    row: 'indikatorsvar { version }',
    tillstand: [{ indikatorId: 'obesvarad', ...v(2) }, 'FEL_TILLSTAND indikatorId'],
    version: [{ indikatorId: 'i', ...v(7) }, stale],
    varde: [{ indikatorId: 'i', version: 'ett' }, 'OGILTIGT_VARDE version'],
  },
  registreraInforande: {
    row: 'inforande { version }',
    tillstand: [{ ...inforande, ...v(1) }, 'FEL_TILLSTAND status'],
    version: [{ ...inforande, ...v(7) }, stale],
    varde: [{ ...inforande, ...v(1), status: 'PAGAR', datum: framtid }, 'OGILTIGT_VARDE datum'],
  },
  registreraMatvarden: {
    row: 'matvarden { version }',
    tillstand: utanLagen,
    version: [{ varden: [{ ...matvarde, ...v(7) }] }, 'VERSIONSKONFLIKT varden[0].version'],
    varde: [{ varden: [{ ...matvarde, ...v(1), varde: 101 }] }, 'OGILTIGT_VARDE varden[0].varde'],
  },
  lasInRader: {
    row: 'rader { slag }',
    tillstand: { saknas: 'each row has its own, and is refused as by its own mutation' },
    version: null,
    varde: [{ tabell: 'budget', kolumner: ['id', 'x'], rader: [] }, 'OGILTIGT_VARDE kolumner'],
  },
  registreraInsats: {
    row: 'insats { version }',
    tillstand: [{ ...insats, verksamhetId: 'stangd' }, 'FEL_TILLSTAND id'],
    version: [{ ...insats, ...v(7) }, stale],
    varde: [{ ...insats, insats: 'Drop in' }, 'OGILTIGT_VARDE insats'],
  },
  registreraOrganisationsenhet: {
    row: 'organisationsenhet { version linjen }',
    tillstand: utanLagen,
    version: [{ ...del, ...v(7) }, stale],
    varde: [{ ...del, ...v(1), overordnad: 'forvaltningen' }, 'OGILTIGT_VARDE overordnad'],
  },
  registreraUppgift: {
    row: 'uppgift { version }',
    tillstand: utanLagen,
    version: [{ ...uppgift, ...v(7) }, stale],
    varde: [{ ...uppgift, ...v(1), motsagerId: ['finns-inte'] }, 'SAKNAS motsagerId[0]'],
  },
  registreraSpridning: {
    row: 'spridning { version }',
    tillstand: utanLagen,
    version: [{ ...spridning, ...v(7) }, stale],
    varde: [{ ...spridning, ...v(1), medel: 178 }, 'OGILTIGT_VARDE medel'],
  },
  registreraGranskning: {
    row: 'granskning { version }',
    tillstand: utanLagen,
    version: [{ ...granskning, ...v(7) }, stale],
    varde: [{ ...granskning, ...v(1), foljerUpp: 'finns-inte' }, 'SAKNAS foljerUpp'],
  },
  bekraftaGranskning: {
    row: 'granskning { version }',
    tillstand: { saknas: 'what is confirmed may be confirmed anew, as it stands' },
    version: [{ id: 'revision', ...v(7) }, stale],
    varde: [{ id: 'finns-inte', ...v(1) }, 'SAKNAS id'],
  },
  registreraRekommendation: {
    row: 'rekommendation { version }',
    tillstand: { saknas: 'what the auditors have confirmed: test/change/granskning.test.ts' },
    version: [{ ...rekommendation, ...v(7) }, stale],
    varde: [{ ...rekommendation, id: 'r2' }, 'OGILTIGT_VARDE nummer'],
  },
  besvaraRekommendation: {
    row: 'rekommendation { version }',
    tillstand: utanLagen,
    version: [{ ...besvarad, ...v(7) }, stale],
    varde: [{ ...besvarad, ...v(1), svarDatum: '2020-02-29' }, 'OGILTIGT_VARDE svarDatum'],
  },
  bedomRekommendation: {
    row: 'rekommendation { version }',
    tillstand: { saknas: 'an audit that is not confirmed: test/change/granskning.test.ts' },
    version: [{ ...bedomd, ...v(7) }, stale],
    varde: [{ ...bedomd, ...v(1), bedomdI: 'finns-inte' }, 'SAKNAS bedomdI'],
  },
  registreraAtgard: {
    row: 'atgard { version }',
    tillstand: utanLagen,
    version: [{ ...atgard, ...v(7) }, stale],
    varde: [{ ...atgard, ...v(1), effekt: 'Bättre' }, 'OGILTIGT_VARDE effekt'],
  },
};
