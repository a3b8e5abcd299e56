import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrorevision, orebroutredning } from '../underlag/kallor.ts';

/** Who decides what within the region, as far as the documents say. No document gives an amount. */
export const beslutsinstanser: Huvudmansdata['beslutsinstanser'] = [
  {
    id: 'regionstyrelsen',
    namn: 'Regionstyrelsen',
    beslutarOm:
      'Krav- och kvalitetsbok för Hälsoval Örebro län, varje år; yttranden till revisorerna',
    kalla: orebrorevision('Har åtgärder vidtagits'),
  },
  {
    id: 'halso-och-sjukvardsnamnden',
    namn: 'Hälso- och sjukvårdsnämnden',
    beslutarOm: 'Styrningen av vårdcentralerna i egen regi; förslag till regionstyrelsen',
    kalla: orebrorevision('Inledning till resultatet'),
  },
  {
    id: 'landstingsstyrelsen-2014',
    namn: 'Landstingsstyrelsen (före 2015)',
    beslutarOm: 'Indelningen i fyra närsjukvårdsområden, december 2014',
    kalla: orebroutredning('8.1'),
  },
];
