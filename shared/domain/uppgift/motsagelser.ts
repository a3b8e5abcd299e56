import type { Uppgift } from './Uppgift.ts';

/** Figures and statements that cannot all hold. */
export interface Uppgiftsmotsagelse {
  amne: string;
  uppgifter: Uppgift[];
}

/**
 * Groups figures that contradict each other, directly or through a third, however few of them say so: by subject of the
 * first, each group in order of id. `uppgifter` come in order of id; what a figure names but is not among them is left out.
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
