import { codedError } from '../../../shared/errors/codedError.ts';
import { lookups } from '../lookups.ts';
import type { RegisteredPart } from '../parter.ts';
import type { SamverkanContext as Context, SamverkanContext } from '../SamverkanContext.ts';
import { platserForPart } from './avtalsplatsResolvers.ts';

export const partResolvers = {
  Part: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      lookups.part(context).load(id),
    uttradd: async ({ id }: { id: string }, _args: unknown, context: Context) =>
      (await lookups.part(context).load(id))?.uttradd ?? null,
    // A party that has left is no longer asked.
    huvudman: async ({ id }: { id: string }, _args: unknown, context: Context) =>
      (await lookups.part(context).load(id))?.uttradd ? null : { id },
    deltar: ({ id }: { id: string }, _args: unknown, context: Context) =>
      lookups.inbjudningarOfPart(context).load(id),
    obligatoriskaAvtal: (part: RegisteredPart, _args: unknown, context: Context) =>
      platserForPart(part, context),
  },
};

/** The registered party. Throws PART_EJ_REGISTRERAD when no party has joined under the id, which makes only that party null. */
export async function partById(context: SamverkanContext, id: string): Promise<RegisteredPart> {
  const part = await lookups.part(context).load(id);
  if (part) return part;
  const message = `Parten ${id} är inte ansluten till nätverket, så dess namn och slag är inte kända här.`;
  throw codedError('PART_EJ_REGISTRERAD', message, { huvudman: id });
}

/**
 * The registered parties, in the order of the ids. Each is resolved alone, so that a missing one affects only its own place.
 */
export function partsById(context: SamverkanContext, ids: readonly string[]) {
  return ids.map((id) => partById(context, id));
}

/** The parties among the ids that have joined, in the order of the ids. */
export async function knownParts(
  context: SamverkanContext,
  ids: readonly string[],
): Promise<RegisteredPart[]> {
  const parts = await Promise.all(ids.map((id) => lookups.part(context).load(id)));
  return parts.filter((part) => part !== null);
}

/** The parties that have not left. The network waits for these, and their silence makes an answer unknown. */
export async function kvarvarande(
  context: SamverkanContext,
  ids: readonly string[],
): Promise<string[]> {
  const parts = await Promise.all(ids.map((id) => lookups.part(context).load(id)));
  return ids.filter((_, index) => !parts[index]?.uttradd);
}

/** Gives the parties' names; for a party that has not joined, its id. */
export async function namnFor(
  context: SamverkanContext,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const parts = await knownParts(context, [...new Set(ids)]);
  const names = new Map(parts.map(({ id, namn }) => [id, namn]));
  return (id) => names.get(id) ?? id;
}

/** Resolves `part` of a row that belongs to one party. */
export function partOfRow(row: { huvudmanId: string }, _args: unknown, context: SamverkanContext) {
  return partById(context, row.huvudmanId);
}
