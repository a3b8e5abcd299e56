import { atkomstnekad } from '../../shared/access/atkomstnekad.ts';
import { farLasaEget } from '../../shared/access/farLasaEget.ts';
import type { Skydd } from '../../shared/access/skyddaSchema.ts';
import { agare } from './agare.ts';
import type { SamverkanContext } from './SamverkanContext.ts';

const historik = 'Query.historik';

/** Who sees what of samverkan: everything is public but its history, which is for its own officers. */
export const samverkansskydd: Skydd<SamverkanContext> = {
  vaktAv: (coordinate) =>
    coordinate === historik
      ? (_rad, { caller }) =>
          farLasaEget(caller, agare.id) ? null : atkomstnekad(agare, historik, 'egen')
      : undefined,
};
