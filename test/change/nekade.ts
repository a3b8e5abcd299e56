import {
  bered,
  beslutet,
  budget,
  datum,
  enhet,
  fatta,
  framtid,
  inforande,
  instans,
  matvarde,
  pastaende,
  rapport,
  signatur,
  stale,
  svar,
  uppfoljning,
  utanLagen,
  v,
} from './forst.ts';
import type { Nekad } from './mutationerI.ts';
import { nekadeUnderlag } from './nekadeUnderlag.ts';

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
  ...nekadeUnderlag,
};
