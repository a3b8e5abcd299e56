import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { befolkning } from '../underlag/befolkning.ts';
import { malbild, rapport, regionplan, regionuppsala2020, strategi } from '../underlag/kallor.ts';

const framjande = malbild('Hälsofrämjande och förebyggande');
const halsouppdrag = regionplan('Hälsofrämjande och förebyggande');

/** Health, habits and prevention, and what the documents say is needed to work with them. */
const halsa: NyUppgift[] = [
  {
    id: 'levnadsvanor-tillfragas',
    amne: 'levnadsvanor',
    avser: 'Andel i länet som tillfrågas om någon levnadsvana vid besök på vårdcentral',
    varde: 18,
    noggrannhet: 'EXAKT',
    enhet: 'procent',
    kalla: framjande,
  },
  {
    id: 'levnadsvanor-positiva',
    amne: 'levnadsvanor',
    avser:
      'Andel invånare i länet som är positiva till att diskutera levnadsvanor med vårdpersonal',
    varde: 85,
    noggrannhet: 'EXAKT',
    enhet: 'procent',
    ar: 2017,
    kalla: malbild('Hälsofrämjande och förebyggande: hälso- och sjukvårdsbarometern 2017'),
  },
  {
    id: 'levnadsvanor-tandvard',
    amne: 'levnadsvanor',
    avser: 'Ålder från vilken alla tillfrågas om tobaks- och kostvanor vid tandvårdsbesök',
    varde: 13,
    noggrannhet: 'MER_AN',
    enhet: 'år',
    ordalydelse: 'Samtliga patienter över 13 år',
    kalla: framjande,
  },
  {
    id: 'levnadsvanor-sjukdomsborda',
    amne: 'levnadsvanor',
    avser: 'Levnadsvanornas andel av den samlade sjukdomsbördan',
    varde: 20,
    noggrannhet: 'EXAKT',
    enhet: 'procent',
    ordalydelse: 'en femtedel',
    kalla: framjande,
  },
  {
    id: 'halsans-bestamningsfaktorer',
    amne: 'halsa',
    avser: 'Hälso- och sjukvårdens andel av hälsans bestämningsfaktorer',
    varde: 25,
    noggrannhet: 'CIRKA',
    enhet: 'procent',
    ordalydelse: 'cirka 25 procent',
    kalla: framjande,
  },
  {
    id: 'sjukvard-i-kommunal-regi',
    amne: 'ansvar',
    avser: 'Andel av all sjukvård som bedrivs i kommunal regi',
    varde: 25,
    noggrannhet: 'CIRKA',
    enhet: 'procent',
    ordalydelse: 'Omkring en fjärdedel',
    kalla: rapport('2.1'),
  },
  {
    id: 'analysverktyg-jamlik-halsa',
    amne: 'behov',
    avser: 'Analysverktyg för god och jämlik hälsa: pilot med Älvkarleby kommun',
    noggrannhet: 'ORD',
    ordalydelse: 'ska utvecklas för samtliga kommuner i länet',
    kalla: framjande,
  },
  {
    id: 'lokal-halsodata',
    amne: 'behov',
    avser: 'Underlag för att bedöma förebyggande åtgärder i ett område',
    noggrannhet: 'ORD',
    ordalydelse: 'hälsodata nedbrutet på lokal nivå',
    kalla: framjande,
  },
  {
    id: 'rus-sjalvskattad-halsa',
    amne: 'mal',
    avser: 'Mål i den regionala utvecklingsstrategin (RUS) för invånarna i länet',
    noggrannhet: 'ORD',
    ordalydelse: 'landets högsta självskattade hälsa',
    anmarkning:
      'Det geografiska hälsouppdraget verkar för målet: pilot 2020, breddinförande från 2021.',
    kalla: halsouppdrag,
  },
];

const period = 'Rapporten har ett skrivfel; strategins titel är 2021–2023.';
const lag =
  'Underlagen från 2020–2021 hänvisar till 2001 års lag; verksamheternas lagrum anger båda med tid.';

/** Where the documents disagree or have grown old: both sides are kept. */
const underlag: NyUppgift[] = [
  {
    id: 'narvardsplatser-samariterhemmet',
    amne: 'vardcentrum',
    avser: 'Närvårdsplatser vid Samariterhemmet: behövs',
    varde: 40,
    noggrannhet: 'CIRKA',
    enhet: 'platser',
    ordalydelse: 'ca 40',
    kalla: regionuppsala2020('Inga närvårdsplatser finns där; hyresavtalet löper ut 2030'),
  },
  {
    id: 'narvardsplatser-samariterhemmet-mojliga',
    amne: 'vardcentrum',
    avser: 'Närvårdsplatser vid Samariterhemmet: möjliga',
    varde: 32,
    noggrannhet: 'CIRKA',
    enhet: 'platser',
    ordalydelse: 'ca 32',
    kalla: regionuppsala2020('Inga närvårdsplatser finns där; hyresavtalet löper ut 2030'),
  },
  {
    id: 'vardcentrum-etablering-2021',
    amne: 'vardcentrum',
    avser: 'Platser där Region Uppsala ska påbörja etablering av vårdcentrum',
    varde: 2,
    noggrannhet: 'EXAKT',
    enhet: 'platser',
    ordalydelse: 'två platser i länet',
    ar: 2021,
    kalla: regionplan('Effektiv vård'),
  },
  {
    id: 'strategiperiod-enligt-strategin',
    amne: 'strategi',
    avser: 'Strategins period',
    noggrannhet: 'ORD',
    period: '2021–2023',
    fran: '2021-01-01',
    till: '2023-12-31',
    ordalydelse: '2021–2023',
    motsagerId: ['strategiperiod-enligt-rapporten'],
    anmarkning: period,
    kalla: strategi('Titel'),
  },
  {
    id: 'strategiperiod-enligt-rapporten',
    amne: 'strategi',
    avser: 'Strategins period, så som rapporten skriver den',
    noggrannhet: 'ORD',
    ordalydelse: '20201–2023',
    motsagerId: ['strategiperiod-enligt-strategin'],
    anmarkning: period,
    kalla: rapport('6.1.1'),
  },
  {
    id: 'socialtjanstlag-2001',
    amne: 'lagrum',
    avser: 'Socialtjänstlag som underlagen hänvisar till',
    noggrannhet: 'ORD',
    ordalydelse: 'Socialtjänstlag (2001:453)',
    till: '2025-06-30',
    motsagerId: ['socialtjanstlag-2025'],
    anmarkning: lag,
    kalla: strategi('Ansvarsfördelning enligt lagstiftning, not 11 och 14'),
  },
  {
    id: 'socialtjanstlag-2025',
    amne: 'lagrum',
    avser: 'Socialtjänstlag som gäller i dess ställe',
    noggrannhet: 'ORD',
    ordalydelse: 'Ny socialtjänstlag',
    fran: '2025-07-01',
    motsagerId: ['socialtjanstlag-2001'],
    anmarkning: lag,
    kalla: { dokument: 'Prop. 2024/25:89', exempel: false },
  },
];

/** Figures and statements of the region's documents, contradictions kept. */
export const uppgifter: NyUppgift[] = [
  ...befolkning('Uppsala län', 395_026, 376_354),
  {
    id: 'befolkning-2023',
    amne: 'befolkning',
    avser: 'Befolkning i Uppsala län den 31 december 2023',
    varde: 404_589,
    noggrannhet: 'EXAKT',
    enhet: 'personer',
    ar: 2023,
    kalla: { dokument: 'haboportalen.se', avsnitt: 'Återger SCB', exempel: false },
  },
  ...halsa,
  ...underlag,
];
