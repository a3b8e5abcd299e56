import { orebrobilagor } from '../../underlag/kallor.ts';
import type { Samverkansdata } from '../Samverkansdata.ts';

/**
 * What region and kommuner of Örebro län share. No document calls anything there a vårdcentrum; the vårdcentraler are the
 * region's own units and stand in its own subgraph.
 */
export const orebro: Partial<Samverkansdata> = {
  organ: [
    {
      id: 'chefssamverkansgruppen-orebro',
      namn: 'Chefssamverkansgruppen, Örebro län',
      slag: 'SAMRAD',
      niva: 'län',
      mandat: 'SAMORDNANDE',
      uppgift:
        'Samverkan om hälso- och sjukvård mellan områdeschefer och länets socialchefer; inte ett beslutande organ',
      lan: '18',
      hemvist: 'region-orebro-lan',
      kalla: orebrobilagor('Bilaga 2, Chefssamverkansgruppen och Regional utveckling'),
    },
  ],
};
