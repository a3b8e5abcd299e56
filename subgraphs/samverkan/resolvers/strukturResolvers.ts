import { lookups } from '../lookups.ts';
import { checklistehinder } from '../rules/underlagsfel.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import type { Ansvar, Checklista, Lagbestammelse, Matt } from '../store/rows.generated.ts';

/** Measures, law, responsibility and checklists. */
export const strukturResolvers = {
  Matt: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      lookups.matt(context).load(id),
    eftertradare: ({ eftertradare }: Matt, _args: unknown, context: Context) =>
      eftertradare === null ? null : lookups.matt(context).load(eftertradare),
    foretradare: ({ id }: Matt, _args: unknown, context: Context) =>
      lookups.foretradareOfMatt(context).load(id),
  },
  Ansvar: {
    lagrum: async ({ lagrum }: Ansvar, _args: unknown, context: Context) => {
      const rows = await Promise.all(lagrum.map((id) => lookups.lag(context).load(id)));
      return rows.filter((row) => row !== null);
    },
  },
  Lagbestammelse: {
    __resolveReference: ({ id }: { id: string }, context: Context) => lookups.lag(context).load(id),
    ersattsAv: ({ ersattsAv }: Lagbestammelse, _args: unknown, context: Context) =>
      ersattsAv === null ? null : lookups.lag(context).load(ersattsAv),
  },
  Checklista: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      lookups.checklista(context).load(id),
    hinder: ({ rader }: Checklista) => checklistehinder(rader),
  },
};
