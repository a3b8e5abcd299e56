import { likeness } from '../values/likeness.ts';

/** The prefix of the fields and types that a member publishes itself: `privat-ny` has `privat_ny_`. */
export function prefixOf(id: string): string {
  return `${id.replaceAll('-', '_')}_`;
}

/**
 * Whether the prefixes of two ids can be mistaken for each other: one begins with the other (`tierp` and `tierp-2`),
 * they differ only by separators (`o-sthammar`), or they look alike (`t1erp`).
 */
export function prefixesClash(id: string, other: string): boolean {
  const [a, b] = [id, other].map((one) => likeness(prefixOf(one))) as [string, string];
  return a.startsWith(b) || b.startsWith(a) || a.replaceAll('_', '') === b.replaceAll('_', '');
}

/** The field of an entity's key with the id of its huvudman. The gateway reads it to know which member to ask. */
export function ownerField(typename: string): 'id' | 'huvudmanId' {
  return typename === 'Huvudman' ? 'id' : 'huvudmanId';
}
