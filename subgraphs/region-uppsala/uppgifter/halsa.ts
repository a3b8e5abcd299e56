import type { NyUppgift } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { malbild, rapport, regionplan } from '../../underlag/kallor.ts';

const framjande = malbild('Hälsofrämjande och förebyggande');
const halsouppdrag = regionplan('Hälsofrämjande och förebyggande');

/** Health, habits and prevention, and what the documents say is needed to work with them. */
export const halsa: NyUppgift[] = [
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
