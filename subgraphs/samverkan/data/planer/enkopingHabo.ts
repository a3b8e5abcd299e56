import { kronor } from '../../../../shared/values/belopp.ts';
import { exempelOm } from '../../../underlag/kallor.ts';
import type { NyPlan, NyPlanpunkt } from '../../Samverkansdata.ts';
import { region } from '../parter.ts';

const kalla = exempelOm('Inget dokument anger planen; vårdcentrumet är påhittat');
const samrad = 'utokat-samrad-enkoping-habo';
const parter = [region, 'enkoping', 'habo'];

/** An item that all three parties are concerned by, without cost. */
const gemensam = (id: string, rubrik: string): NyPlanpunkt => ({
  id,
  rubrik,
  ansvariga: ['ledningsgrupp-enkoping-habo'],
  berorda: parter.map((part) => ({ part })),
  kostnad: kronor(0),
  kalla,
});

const planen = (ar: number) => ({
  id: `enkoping-habo-${ar}`,
  rubrik: `Verksamhetsplan ${ar} för vårdcentrum Enköping/Håbo`,
  ar,
  kommunkoder: ['0305', '0381'],
  vardcentrum: 'enkoping-habo',
  faststallsAv: samrad,
  kalla,
});

/** Sample plans of a made-up vårdcentrum, one in each state that a plan passes on its way. */
export const enkopingHabo: readonly NyPlan[] = [
  {
    ...planen(2024),
    status: 'VERKSTALLS',
    punkter: [gemensam('enkoping-habo-2024-utskrivning', 'Gemensam rutin vid utskrivning')],
    steg: [
      { slag: 'FORANKRING', organ: samrad, datum: '2023-05-10', paragraf: '§ 11' },
      { slag: 'FASTSTALLELSE', organ: samrad, datum: '2023-10-11', paragraf: '§ 24' },
    ],
  },
  {
    ...planen(2025),
    status: 'FASTSTALLD',
    punkter: [gemensam('enkoping-habo-2025-sip', 'Gemensam rutin för SIP')],
    steg: [
      { slag: 'FORANKRING', organ: samrad, datum: '2024-05-15', paragraf: '§ 9' },
      { slag: 'FASTSTALLELSE', organ: samrad, datum: '2024-10-16', paragraf: '§ 21' },
    ],
  },
  {
    ...planen(2026),
    status: 'FORANKRAD',
    punkter: [
      gemensam('enkoping-habo-2026-anhoriga', 'Stöd till anhöriga'),
      {
        id: 'enkoping-habo-2026-mottagning',
        rubrik: 'Kvällsöppen närmottagning',
        aktivitet: 'Hålla öppet till kl. 20 två kvällar i veckan',
        ansvariga: ['ledningsgrupp-enkoping-habo'],
        berorda: [
          { part: region, forslag: kronor(600_000) },
          { part: 'enkoping', forslag: kronor(200_000) },
          { part: 'habo', forslag: kronor(100_000) },
        ],
        kostnad: kronor(900_000),
        // The first edition was anchored; this one waits for the next meeting.
        tidigare: [{ aktivitet: 'Hålla öppet till kl. 20 en kväll i veckan' }],
        kalla,
      },
    ],
    steg: [{ slag: 'FORANKRING', organ: samrad, datum: '2025-05-14', paragraf: '§ 8' }],
  },
  {
    ...planen(2027),
    status: 'UTKAST',
    punkter: [gemensam('enkoping-habo-2027-utbildning', 'Gemensam introduktion av nyanställda')],
  },
];

/** What the minutes of those meetings say, so that each step rests on one. */
export const motenEnkopingHabo = [
  ['2023-05-10', '§ 11', 'Förankring av verksamhetsplan 2024'],
  ['2023-10-11', '§ 24', 'Fastställande av verksamhetsplan 2024'],
  ['2024-05-15', '§ 9', 'Förankring av verksamhetsplan 2025'],
  ['2024-10-16', '§ 21', 'Fastställande av verksamhetsplan 2025'],
  ['2025-05-14', '§ 8', 'Förankring av verksamhetsplan 2026'],
].map(([datum = '', paragraf = '', rubrik = '']) => ({
  datum,
  narvaro: [
    { part: region, mandat: 'Ordförande eller vice ordförande i vårdstyrelsen', antal: 1 },
    { part: 'enkoping', mandat: 'Ordförande och vice ordförande i berörd nämnd', antal: 2 },
    { part: 'habo', mandat: 'Ordförande och vice ordförande i berörd nämnd', antal: 2 },
  ],
  paragrafer: [{ paragraf, rubrik }],
  protokoll: null,
  kalla: exempelOm('Inget dokument anger sammanträdet'),
}));
