import { dagarForSent } from './dagarForSent.ts';
import type { Granskning } from './Granskning.ts';

export const granskningResolvers = {
  Granskning: {
    dagarForSent: ({ svarSenast, svarInkom }: Granskning) => dagarForSent(svarSenast, svarInkom),
  },
};
