/** The items of each plan. */
export const punkterPerPlan = 10;

export const punktId = (plan: string, nr: number) => `${plan}-${String(nr).padStart(2, '0')}`;

/** A party's decision on a plan item, by the item's number. */
export function beslutet(huvudmanId: string, nr: number) {
  return {
    utfall: nr % 3 === 0 ? ('BEREDS' as const) : ('BIFALL' as const),
    belopp: `${1250 + nr}.00`,
    datum: '2026-03-04',
    instans: 'Omsorgsnämnden',
    uppgiftslamnare: { huvudmanId },
  };
}
