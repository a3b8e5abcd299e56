import type { NyOrganisationsenhet } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrobilagor, orebrorevision, orebroutredning } from '../../underlag/kallor.ts';
import { tjanst } from './tjanst.ts';

/** Those who decide, prepare and administer. Who answers to whom is left out where no document says. */
export const ledning: NyOrganisationsenhet[] = [
  {
    id: 'regionfullmaktige',
    namn: 'Regionfullmäktige',
    slag: 'FULLMAKTIGE',
    kalla: orebrorevision('Missiv'),
  },
  {
    id: 'regionstyrelsen',
    namn: 'Regionstyrelsen',
    slag: 'STYRELSE',
    mandat:
      'Beslutar varje år om krav- och kvalitetsboken, som styr alla vårdcentraler oavsett regi',
    kalla: orebrorevision('Har åtgärder vidtagits'),
  },
  {
    id: 'halso-och-sjukvardsnamnden',
    namn: 'Hälso- och sjukvårdsnämnden',
    slag: 'NAMND',
    uppdrag: 'Infördes 2019; styr vårdcentralerna i egen regi',
    kalla: orebrorevision('Inledning till resultatet'),
  },
  {
    id: 'beredningen-for-nara-vard',
    namn: 'Beredningen för nära vård',
    slag: 'BEREDNING',
    overordnad: 'halso-och-sjukvardsnamnden',
    uppdrag: 'Stöder och bistår nämnden; möten varannan månad',
    mandat: 'Inget beslutsmandat, utöver budgeten för den egna verksamheten',
    kalla: orebrorevision('Har information delgivits ansvarig nämnd'),
  },
  {
    id: 'halso-och-sjukvardsforvaltningen',
    namn: 'Hälso- och sjukvårdsförvaltningen',
    slag: 'FORVALTNING',
    overordnad: 'halso-och-sjukvardsnamnden',
    uppdrag: 'Hälso- och sjukvårdsdirektören håller ihop närsjukvårdsområdena',
    bemanning: [
      tjanst('Verksamhetsutvecklare och medicinsk rådgivare, nära vård', 1),
      tjanst('Samordnare nära vård', 1),
    ],
    kalla: orebroutredning('8.2 och 8.2.2'),
  },
  {
    id: 'regionkansliet',
    namn: 'Regionkansliet',
    slag: 'OVRIG',
    kalla: orebroutredning('10.7 och 10.8'),
  },
  {
    id: 'halsovalsenheten',
    namn: 'Hälsovalsenheten',
    slag: 'ENHET',
    overordnad: 'regionkansliet',
    uppdrag:
      'Avtal och vårdval enligt LOV, krav- och kvalitetsboken, månatlig uppföljning av vårdcentralerna; dessutom tre länsverksamheter',
    kalla: orebroutredning('8.3'),
  },
  {
    id: 'regional-utveckling',
    namn: 'Regional utveckling',
    slag: 'FORVALTNING',
    kalla: orebroutredning('10.4.3'),
  },
  {
    id: 'valfard-och-folkhalsa',
    namn: 'Välfärd och folkhälsa',
    slag: 'ENHET',
    overordnad: 'regional-utveckling',
    uppdrag:
      'Stöder samverkan mellan länets kommuner, regionen, idrottsförbundet och bildningsförbundet',
    kalla: orebroutredning('8.2.2, Välfärd och folkhälsa'),
  },
  {
    id: 'chefssamverkansgruppen',
    namn: 'Chefssamverkansgruppen',
    slag: 'SAMVERKANSGRUPP',
    overordnad: 'valfard-och-folkhalsa',
    uppdrag: 'Områdeschefer från hälso- och sjukvårdsförvaltningen möter länets socialchefer',
    mandat: 'Inte ett beslutande organ',
    kalla: orebrobilagor(
      'Bilaga 2, Chefssamverkansgruppen; sammansättningen enligt utredningen, 10.4.3',
    ),
  },
];
