import type { Uppgift } from './Uppgift.ts';

/** Figures and statements that cannot all hold. */
export interface Uppgiftsmotsagelse {
  amne: string;
  uppgifter: Uppgift[];
}

/**
 * Groups figures that contradict each other, directly or through a third, also when only one of them says so. The
 * groups are ordered by the subject of their first figure, and each group by id. `uppgifter` must be in order of id. A
 * reference to a figure that is not among them is ignored.
 */
export function motsagelser(uppgifter: readonly Uppgift[]): Uppgiftsmotsagelse[] {
  const group = new Map(uppgifter.map((one) => [one.id, new Set([one])]));
  for (const one of uppgifter) {
    for (const id of one.motsagerId ?? []) {
      const mine = group.get(one.id);
      const other = group.get(id);
      if (!mine || !other || mine === other) continue;
      for (const member of other) {
        mine.add(member);
        group.set(member.id, mine);
      }
    }
  }
  return [...new Set(group.values())]
    .filter(({ size }) => size > 1)
    .map((members) => [...members].sort((a, b) => (a.id < b.id ? -1 : 1)))
    .map((members) => ({ amne: members[0]?.amne ?? '', uppgifter: members }))
    .sort((a, b) => (a.amne < b.amne ? -1 : 1));
}
