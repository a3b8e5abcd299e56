import { createHash } from 'node:crypto';

/** The id of the organisation that is responsible for what the parties share. */
export const samverkan = 'samverkan';

/** A resource's id has at most 64 characters (R4, datatypes: id). */
const most = 64;

/**
 * The id of a resource made of a row of an owner: the owner's slug, which has no dot, a dot, and the row's id. A long id
 * ends with a hash.
 */
export function fhirId(owner: string, ...row: readonly string[]): string {
  const id = [owner, ...row].join('.');
  if (id.length <= most) return id;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 32);
  return `${id.slice(0, most - hash.length - 1)}-${hash}`;
}

/** The owner that a resource's id names, and the rest of the id; null where it is no such id. */
export function ownerIn(id: string): { owner: string; row: string | null } | null {
  const [, owner, row = null] = /^([a-z0-9-]+)(?:\.([a-z0-9.-]+))?$/.exec(id) ?? [];
  return owner === undefined ? null : { owner, row };
}
