import type { Noggrannhet } from '../../shared/contract/enums.ts';
import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrobilagor, orebrorevision, orebroutredning } from '../underlag/kallor.ts';
import { befolkning, struktur } from './uppgifterBefolkning.ts';
import { kravbok, tillganglighet } from './uppgifterTillganglighet.ts';

const ord = { noggrannhet: 'ORD' } as const;

/** How often things are followed up, who lifts what, and what the documents find missing. */
const uppfoljning: NyUppgift[] = [
  {
    ...ord,
    id: 'manadsuppfoljning',
    amne: 'uppfoljning',
    avser: 'Tillgänglighet i varje närsjukvårdsområde och i förvaltningen, enligt ”årshjulet”',
    ordalydelse: 'månatlig uppföljning',
    kalla: orebrorevision('Har information delgivits ansvarig nämnd'),
  },
  {
    ...ord,
    id: 'beredningens-moten',
    amne: 'uppfoljning',
    avser: 'Möten i beredningen för nära vård, som inte har något beslutsmandat utöver egen budget',
    organisationsenhet: 'beredningen-for-nara-vard',
    ordalydelse: 'varannan månad',
    kalla: orebrorevision('Har information delgivits ansvarig nämnd'),
  },
  {
    ...ord,
    id: 'rapportering-till-politiken',
    amne: 'uppfoljning',
    avser: 'Tillgängligheten i rapporter till ledning och politik',
    ordalydelse: 'månadsvis, med en fördjupad beskrivning under delår samt årsredovisning',
    kalla: orebrorevision('Har information delgivits ansvarig nämnd'),
  },
  {
    ...ord,
    id: 'insatser-utan-samlad-beskrivning',
    amne: 'behov',
    avser: 'Vilka vårdcentraler som genomför vilken insats',
    ordalydelse: 'ingen samlad beskrivning',
    anmarkning: 'Tabellen av vårdcentraler och insatser visar därför okänt, inte nej.',
    kalla: orebrorevision('Pågår ytterligare aktiviteter'),
  },
  {
    ...ord,
    id: 'initiativ-for-tillganglighet',
    amne: 'kalla-som-slutar',
    avser: 'De initiativ för tillgängligheten som granskningen räknar upp',
    ordalydelse: 'lyfts följande initiativ fram:',
    anmarkning:
      'Källan slutar där uppräkningen börjar: vilka initiativen är, är okänt, och inga har hittats på.',
    kalla: orebrorevision('Pågår ytterligare aktiviteter'),
  },
  {
    ...ord,
    id: 'utredningens-forsta-kapitel',
    amne: 'kalla-som-slutar',
    avser: 'Utredningens kapitel 1–6',
    ordalydelse: 'kapitel 7',
    anmarkning: 'Det underlag som finns här börjar med kapitel 7: vad som står före är okänt.',
    kalla: orebroutredning('7'),
  },
  {
    ...ord,
    id: 'resurser-utan-samlad-bild',
    amne: 'behov',
    avser: 'Var resurserna behövs bäst: rutiner och strukturer för uppföljning brister',
    ordalydelse: 'saknas en samlad bild',
    kalla: orebroutredning('9'),
  },
  {
    ...ord,
    id: 'vad-och-hur',
    amne: 'styrning',
    avser: 'Linjen avgör vad som ska göras, processägaren hur; en ifrågasatt vad-fråga lyfts uppåt',
    ordalydelse: 'lyftas uppåt i linjen till högsta ansvarig',
    kalla: orebroutredning('7'),
  },
];

type Tal = { noggrannhet: Noggrannhet; varde?: number; minst?: number; hogst?: number };

const frekvens = (id: string, ord: string, ordalydelse: string, tal: Tal): NyUppgift => ({
  id: `frekvensord-${id}`,
  amne: 'frekvensord',
  avser: `”${ord}”: andel av de intervjuade`,
  enhet: 'procent',
  ordalydelse,
  ...tal,
  kalla: orebrobilagor('Bilaga 2'),
});

/** What the inquiry's words for how many think so mean, and what else its interviews give in figures. */
const intervjuer: NyUppgift[] = [
  frekvens('de-allra-flesta', 'de allra flesta', 'över ca 90%', {
    noggrannhet: 'MER_AN',
    varde: 90,
  }),
  frekvens('de-flesta', 'de flesta', 'ca 70-90%', {
    noggrannhet: 'INTERVALL',
    minst: 70,
    hogst: 90,
  }),
  frekvens('majoriteten', 'majoriteten', 'ca 51-70%', {
    noggrannhet: 'INTERVALL',
    minst: 51,
    hogst: 70,
  }),
  frekvens('manga', 'många', 'ca 20-50%', { noggrannhet: 'INTERVALL', minst: 20, hogst: 50 }),
  frekvens('enstaka', 'enstaka', 'under ca 20%', { noggrannhet: 'MINDRE_AN', varde: 20 }),
  {
    id: 'intervjuer-antal',
    amne: 'intervjuer',
    avser: 'Genomförda intervjuer',
    varde: 30,
    noggrannhet: 'DRYGT',
    enhet: 'intervjuer',
    ordalydelse: 'drygt 30',
    kalla: orebroutredning('9'),
  },
  {
    id: 'multisjuka',
    amne: 'multisjuka',
    avser: 'Personer med komplext sjukdomspanorama, sköra och multisjuka, i regionen',
    varde: 3_500,
    noggrannhet: 'CIRKA',
    enhet: 'personer',
    ordalydelse: 'totalt ca 3500 personer',
    anmarkning: 'Uppgift från intervjuerna.',
    kalla: orebrobilagor('Bilaga 2, Processorienterad styrning'),
  },
];

const jamforelse = (id: string, avser: string, varde: number, enhet: string): NyUppgift => ({
  id,
  amne: 'andra-regioner',
  avser,
  varde,
  noggrannhet: 'EXAKT',
  enhet,
  kalla: orebrobilagor('Bilaga 1'),
});

const norrbotten =
  '28 hälsocentraler och ”totalt 24 vårdcentraler”, varav fyra privata: oklart om orden avser samma sak.';

/** Other regions, as this region's inquiry describes them for comparison: its words, not theirs. */
const andraRegioner: NyUppgift[] = [
  jamforelse('kronoberg-vardcentraler', 'Region Kronoberg, vårdcentraler', 31, 'vårdcentraler'),
  jamforelse('kronoberg-privata', 'Region Kronoberg, därav privatdrivna', 10, 'vårdcentraler'),
  jamforelse('kronoberg-akutsjukhus', 'Region Kronoberg, akutsjukhus', 2, 'sjukhus'),
  jamforelse(
    'vasternorrland-halsocentraler',
    'Region Västernorrland, regiondrivna hälsocentraler',
    21,
    'hälsocentraler',
  ),
  jamforelse(
    'vasternorrland-forvaltningar',
    'Region Västernorrland, förvaltningar',
    6,
    'förvaltningar',
  ),
  jamforelse(
    'vasternorrland-verksamhetsomraden',
    'Region Västernorrland, verksamhetsområden för hälsocentraler',
    4,
    'verksamhetsområden',
  ),
  jamforelse(
    'vasternorrland-sarskilda-uppdrag',
    'Region Västernorrland, verksamhetsområden för särskilda uppdrag',
    5,
    'verksamhetsområden',
  ),
  jamforelse(
    'ostergotland-vardcentraler',
    'Region Östergötland, regiondrivna vårdcentraler',
    33,
    'vårdcentraler',
  ),
  jamforelse(
    'ostergotland-narsjukvardsenheter',
    'Region Östergötland, närsjukvårdsenheter',
    3,
    'enheter',
  ),
  {
    ...jamforelse(
      'norrbotten-halsocentraler',
      'Region Norrbotten, hälsocentraler',
      28,
      'hälsocentraler',
    ),
    ordalydelse: '28 hälsocentraler',
    motsagerId: ['norrbotten-vardcentraler'],
    anmarkning: norrbotten,
  },
  {
    ...jamforelse(
      'norrbotten-vardcentraler',
      'Region Norrbotten, vårdcentraler',
      24,
      'vårdcentraler',
    ),
    ordalydelse: 'totalt 24 vårdcentraler',
    motsagerId: ['norrbotten-halsocentraler'],
    anmarkning: norrbotten,
  },
  jamforelse('norrbotten-privata', 'Region Norrbotten, därav privata', 4, 'vårdcentraler'),
  jamforelse(
    'vastra-gotaland-samverkansgrupper',
    'Västra Götaland, delregionala vårdsamverkansgrupper',
    6,
    'grupper',
  ),
  {
    ...jamforelse(
      'varmland-invanare-per-verksamhetschef',
      'Region Värmland, invånare inom en verksamhetschefs område i Karlstad',
      50_000,
      'personer',
    ),
    noggrannhet: 'HOGST',
    ordalydelse: 'upp till ca 50 000 invånare',
    kalla: orebroutredning('10.6'),
  },
];

/** Figures and statements of the region's documents, contradictions kept. */
export const uppgifter: NyUppgift[] = [
  ...befolkning,
  ...struktur,
  ...tillganglighet,
  ...kravbok,
  ...uppfoljning,
  ...intervjuer,
  ...andraRegioner,
];
