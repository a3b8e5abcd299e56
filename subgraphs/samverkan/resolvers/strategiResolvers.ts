import { lookups } from '../lookups.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import type { Mal, Strategi } from '../store/rows.generated.ts';

export const strategiResolvers = {
  Strategi: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      lookups.strategi(context).load(id),
    byggerPa: async ({ byggerPa }: Strategi, _args: unknown, context: Context) => {
      const rows = await Promise.all(byggerPa.map((id) => lookups.strategi(context).load(id)));
      return rows.filter((row) => row !== null);
    },
    mal: async ({ id }: Strategi, _args: unknown, context: Context) => {
      const rows = await lookups.malOfStrategi(context).load(id);
      return rows.filter(({ overordnat }) => overordnat === null);
    },
    planer: ({ id }: Strategi, _args: unknown, context: Context) =>
      lookups.planerOfStrategi(context).load(id),
  },
  Mal: {
    __resolveReference: ({ id }: { id: string }, context: Context) => lookups.mal(context).load(id),
    strategi: ({ strategiId }: Mal, _args: unknown, context: Context) =>
      lookups.strategi(context).load(strategiId),
    overordnat: ({ overordnat }: Mal, _args: unknown, context: Context) =>
      overordnat === null ? null : lookups.mal(context).load(overordnat),
    under: async ({ id, strategiId }: Mal, _args: unknown, context: Context) => {
      const rows = await lookups.malOfStrategi(context).load(strategiId);
      return rows.filter(({ overordnat }) => overordnat === id);
    },
    punkter: ({ id }: Mal, _args: unknown, context: Context) =>
      lookups.punkterOfMal(context).load(id),
  },
};
