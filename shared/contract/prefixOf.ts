import { likeness } from '../values/likeness.ts';

/** The prefix under which a member publishes what is its own: `privat-ny` has `privat_ny_`. */
export function prefixOf(id: string): string {
  return `${id.replaceAll('-', '_')}_`;
}

/**
 * Whether the prefixes of two ids could be taken for one another: the one begins with the other (`tierp` and `tierp-2`),
 * they differ by separators only (`o-sthammar`), or they look alike (`t1erp`).
 */
export function prefixesClash(id: string, other: string): boolean {
  const [a, b] = [id, other].map((one) => likeness(prefixOf(one))) as [string, string];
  return a.startsWith(b) || b.startsWith(a) || a.replaceAll('_', '') === b.replaceAll('_', '');
}

/** The field of an entity's key that says which huvudman owns it: the gateway reads it to know whom to ask. */
export function ownerField(typename: string): 'id' | 'huvudmanId' {
  return typename === 'Huvudman' ? 'id' : 'huvudmanId';
}
