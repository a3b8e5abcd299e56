import type { RegisteredPart } from '../RegisteredPart.ts';
import { lookups } from '../lookups.ts';
import type { SamverkanContext } from '../SamverkanContext.ts';

/** The registered party. Throws when it is not registered: nothing may refer to a party that never joined. */
export async function partById(context: SamverkanContext, id: string): Promise<RegisteredPart> {
  const part = await lookups.part(context).load(id);
  if (!part) throw new Error(`party ${id} is referred to but not registered`);
  return part;
}

/** The registered parties, in the order of the ids. */
export function partsById(context: SamverkanContext, ids: readonly string[]) {
  return Promise.all(ids.map((id) => partById(context, id)));
}

/** Resolves `part` of a row that belongs to one party. */
export function partOfRow(row: { huvudmanId: string }, _args: unknown, context: SamverkanContext) {
  return partById(context, row.huvudmanId);
}
