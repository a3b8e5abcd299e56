import { lookups } from '../lookups.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import type { Dokument } from '../store/rows.generated.ts';
import { partOfRow } from './partResolvers.ts';

export const dokumentResolvers = {
  Dokument: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      lookups.dokument(context).load(id),
    faststalltAv: ({ faststalltAv }: Dokument, _args: unknown, context: Context) =>
      faststalltAv === null ? null : lookups.organ(context).load(faststalltAv),
    inforanden: ({ id }: Dokument, _args: unknown, context: Context) =>
      lookups.parterOfDokument(context).load(id),
  },
  Inforande: {
    __resolveReference: async (
      { dokumentId, huvudmanId }: { dokumentId: string; huvudmanId: string },
      context: Context,
    ) => {
      const rows = await lookups.parterOfDokument(context).load(dokumentId);
      return rows.find((row) => row.huvudmanId === huvudmanId) ?? null;
    },
    part: partOfRow,
  },
};
