import { accessDenied, type SchemaGuard } from '../../shared/access/guardSchema.ts';
import { mayReadOwn } from '../../shared/access/maySee.ts';
import type { SamverkanContext } from './SamverkanContext.ts';

/** Samverkan as the owner of its subgraph: its officers are its own callers. */
export const agare = { id: 'samverkan', namn: 'Samverkan' } as const;

const historik = 'Query.historik';

/** Who sees what of samverkan: everything is public except its history, which only its own officers see. */
export const samverkansskydd: SchemaGuard<SamverkanContext> = {
  vaktAv: (coordinate) =>
    coordinate === historik
      ? (_rad, { caller }) =>
          mayReadOwn(caller, agare.id) ? null : accessDenied(agare, historik, 'egen')
      : undefined,
};
