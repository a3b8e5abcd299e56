import type { Organ } from '../entities/Organ.ts';
import { lookups } from '../lookups.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { partOfRow } from './partLookup.ts';

export const organResolvers = {
  Samverkansorgan: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      lookups.organ(context).load(id),
    ledamoter: ({ id }: Organ, _args: unknown, context: Context) =>
      lookups.platserOfOrgan(context).load(id),
  },
  Organplats: { part: partOfRow },
};
