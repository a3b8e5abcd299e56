import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrorevision, orebroutredning } from '../underlag/kallor.ts';

const telefon = { matt: 'telefontillganglighet', enhet: 'procent' };
const listade = { matt: 'listade', enhet: 'personer', period: 'vid årsskiftet' };

/** Measures that the sources give for groups of vårdcentraler but for no single one. */
export const spridningar: Huvudmansdata['spridningar'] = [
  {
    ...telefon,
    id: 'telefontillganglighet-2019',
    ar: 2019,
    mal: 90,
    medel: 78,
    antalEnheter: 29,
    antalSomNarMalet: 13,
    grupper: [
      {
        antal: 4,
        minst: 38,
        hogst: 54,
        ordalydelse:
          '4 vårdcentraler ligger på en låg nivå mellan 38 procents och 54 procents tillgänglighet',
      },
    ],
    kalla: orebrorevision('Tillgänglighet; antalet vårdcentraler ur samma rapport'),
  },
  {
    ...telefon,
    id: 'telefontillganglighet-2018',
    ar: 2018,
    medel: 79,
    kalla: orebrorevision('Tillgänglighet; spridningen 2018 anges inte'),
  },
  {
    ...listade,
    id: 'listade-per-vardcentral-orebro-soder',
    organisationsenhet: 'omradesledning-orebro-soder',
    grupper: [
      { antal: 2, minst: 19_000, hogst: 20_000, ordalydelse: 'två vårdcentraler med 19–20 000' },
      { antal: 5, minst: 10_000, ordalydelse: 'fem vårdcentraler med mer än 10 000' },
      { antal: 2, hogst: 7_000, ordalydelse: 'de två minsta har under 7 000' },
    ],
    kalla: orebroutredning('8.2.1; antalet vårdcentraler i området är motsägelsefullt'),
  },
  {
    ...listade,
    id: 'listade-per-vardcentral-vaster',
    organisationsenhet: 'narsjukvardsomrade-vaster',
    antalEnheter: 5,
    grupper: [
      { antal: 2, ordalydelse: 'de två största har ca 11 000 vardera' },
      { antal: 1, hogst: 6_000, ordalydelse: 'den minsta har knappt 6 000' },
    ],
    kalla: orebroutredning('8.2.1'),
  },
  {
    ...listade,
    id: 'listade-per-vardcentral-norr',
    organisationsenhet: 'narsjukvardsomrade-norr',
    antalEnheter: 6,
    grupper: [
      {
        antal: 2,
        minst: 11_000,
        hogst: 12_500,
        ordalydelse: 'de två största har ca 11 000-12 500',
      },
      { antal: 1, ordalydelse: 'den minsta har ca 4 800' },
    ],
    kalla: orebroutredning('8.2.1'),
  },
];
