import { natverket } from '../../subgraphs/samverkan/data/natverket.ts';
import { parter } from './underTest.ts';

export const manyOfEach: [string, string, object[]][] = [
  ['Part', '{ id namn deltar { inbjuden } }', parter.map(({ id }) => ({ id }))],
  [
    'Avtal',
    '{ gallande avvikelser andelar { part { id } } parter { part { namn } } }',
    natverket.avtal.map(({ id }) => ({ id })),
  ],
  [
    'Planpunkt',
    '{ lage niva underlagHash forslagTillFinansiering { part { id } } indikatorer { svar { part { id } } } }',
    // Of one plan, since a loader may spare a statement where every party is known already.
    natverket.planer[0]?.punkter.map(({ id }) => ({ id })) ?? [],
  ],
  [
    'Beslut',
    '{ part { namn } }',
    natverket.planer.flatMap(({ punkter }) =>
      punkter.flatMap(({ id, berorda }) =>
        berorda.map((one) => ({ planpunktId: id, huvudmanId: one.part })),
      ),
    ),
  ],
];

export const wholePages: [string, string[]][] = [
  [
    'vardcentra(lan: "03")',
    ['centrala-uppsala', 'enkoping-habo', 'gemensam-lokal-heby', 'osthammar', 'tierp-alvkarleby'],
  ],
  ['vardcentra(lan: "01")', ['norrtalje']],
  ['vardcentra(lan: "03", kommunkod: "0319")', ['tierp-alvkarleby']],
  ['vardcentra(lan: "18")', []],
  ['vardcentra(lan: "%")', []],
  ['vardcentra(lan: "03", kommunkod: "1880")', []],
  ['parter(slag: REGION)', ['region-stockholm', 'region-uppsala']],
  ['parter(slag: PRIVAT, lan: "03")', []],
  ['verksamhetsplaner(kommunkod: "0382", ar: 2020)', ['osthammar-2020']],
  ['verksamhetsplaner(vardcentrumId: "osthammar")', ['osthammar-2020']],
  ['verksamhetsplaner(vardcentrumId: "osthammar", ar: 2021)', []],
  ['verksamhetsplaner(vardcentrumId: "osthammar", kommunkod: "0380")', []],
  [
    'verksamhetsplaner',
    [
      'enkoping-habo-2027',
      'enkoping-habo-2026',
      'tierp-alvkarleby-2026',
      'enkoping-habo-2025',
      'enkoping-habo-2024',
      'centrala-uppsala-2021',
      'osthammar-2020',
    ],
  ],
  ['dokument(slag: STRATEGI)', ['strategi-narvardssamverkan-2021-2023']],
];

export const manyOfStructures: [string, string, readonly { id: string }[]][] = [
  [
    'Vardcentrum',
    '{ lan avvikelser avtal { id } rapporter(ar: 2026) { avtal { id } } obligatoriskaAvtal { text avtal { id } lagrum { id } } organ { avvikelser regler { uppfylld } ledamoter { part { id } } } }',
    natverket.vardcentra.filter(({ kommunkoder }) => kommunkoder[0]?.startsWith('03')),
  ],
  [
    'Strategi',
    '{ byggerPa { id } mal { under { id punkter { id } } } planer { id } }',
    natverket.strategier,
  ],
  ['Matt', '{ eftertradare { id } foretradare { id } }', natverket.matt],
  ['Planpunkt', '{ malet { text } beredsAv { id } }', natverket.planer[0]?.punkter ?? []],
  ['Part', '{ obligatoriskaAvtal { saknas } }', parter.filter(({ slag }) => slag === 'KOMMUN')],
];

export const silentParticipant = { status: null, nyckeltal: null };
