import { rapport, strategi } from '../../../underlag/kallor.ts';
import type { NyStrategi, NyttMal } from '../../Samverkansdata.ts';

const id = 'strategi-narvardssamverkan-2021-2023';
const mal = (slag: NyttMal['slag'], prefix: string, texter: readonly string[]): NyttMal[] =>
  texter.map((text, n) => ({ id: `${id}-${prefix}-${n + 1}`, slag, text }));

/** The county's strategy for 2021–2023: five points of its goal, and three focus areas with their priorities. */
export const narvardssamverkan2021: NyStrategi = {
  id,
  titel: 'Strategi för närvårdssamverkan i Uppsala län 2021–2023',
  overgripandeMal:
    'Länets invånare får en god, sammanhållen och nära hälso- och sjukvård och omsorg',
  franAr: 2021,
  tillAr: 2023,
  lan: '03',
  byggerPa: ['malbild-2030'],
  taggar: [],
  mal: [
    ...mal('MALPUNKT', 'mal', [
      'Tillgänglig och finns nära invånarna på nya sätt',
      'Effektiv och hålls samman med stöd av rätt kompetenser',
      'Samskapande med invånarna som aktiva partners i den egna vården och omsorgen',
      'Hälsofrämjande och stödjer invånarna i att främja den egna hälsan',
      'Jämlik och ges på lika villkor för alla invånare',
    ]),
    {
      id: `${id}-fokus-1`,
      slag: 'FOKUSOMRADE',
      text: 'Stärk förutsättningarna för samverkan',
      under: mal('PRIORITERING', 'fokus-1', [
        'Effektivisering av organisation, styrning och uppföljning avseende samverkan',
        'Gemensam struktur för kunskapsstyrning och tillgängliggörande av kunskapsstöd',
        'Implementering av strategier, riktlinjer och rutiner samt överenskommelser',
        'Gemensamma medel för kunskapsbaserad praktik i socialtjänst och angränsande hälso- och sjukvård',
      ]),
    },
    {
      id: `${id}-fokus-2`,
      slag: 'FOKUSOMRADE',
      text: 'Utveckla systemstöd och arbetssätt',
      under: mal('PRIORITERING', 'fokus-2', [
        'Utveckling och tillämpning av verksamhetssystem',
        'Införande av digitala hjälpmedel',
        'Ändamålsenliga arbetssätt utifrån individens perspektiv',
      ]),
    },
    {
      id: `${id}-fokus-3`,
      slag: 'FOKUSOMRADE',
      text: 'Genomföra en effektiv och nära vård',
      under: mal('PRIORITERING', 'fokus-3', [
        'Vårdcentrum',
        'Närmottagningar',
        'Vård och omsorg i hemmet',
        'Insatser för psykisk hälsa',
      ]),
    },
  ],
  kalla: strategi('Inriktning för närvårdssamverkan och Fokusområden 2021–2023'),
};

/** The strategy before it: named, with its goal, by later documents; its focus areas are in none of them. */
export const narvardssamverkan2018: NyStrategi = {
  id: 'strategi-narvardssamverkan-2018-2020',
  titel: 'Strategi för närvårdssamverkan i Uppsala län 2018–2020',
  overgripandeMal:
    'Länets invånare upplever en god, sammanhållen och nära hälso- och sjukvård och omsorg',
  franAr: 2018,
  tillAr: 2020,
  lan: '03',
  byggerPa: [],
  taggar: [],
  mal: [],
  kalla: rapport('2.3, och plan 2020 för närvårdssamverkan i Östhammar, Bakgrund'),
};
