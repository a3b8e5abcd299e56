import { lookups } from '../lookups.ts';
import type { RegisteredPart } from '../parter.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { platserForPart } from './avtalsplatsResolvers.ts';

export const partResolvers = {
  Part: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      lookups.part(context).load(id),
    uttradd: async ({ id }: { id: string }, _args: unknown, context: Context) =>
      (await lookups.part(context).load(id))?.uttradd ?? null,
    // One that has left is not asked any more.
    huvudman: async ({ id }: { id: string }, _args: unknown, context: Context) =>
      (await lookups.part(context).load(id))?.uttradd ? null : { id },
    deltar: ({ id }: { id: string }, _args: unknown, context: Context) =>
      lookups.inbjudningarOfPart(context).load(id),
    obligatoriskaAvtal: (part: RegisteredPart, _args: unknown, context: Context) =>
      platserForPart(part, context),
  },
};
