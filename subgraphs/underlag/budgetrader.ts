import type { Budgetstatus } from '../../shared/contract/enums.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** A year's budget, or its budget and outcome, in thousands of kronor. */
type Arsbudget = number | [budget: number, utfall: number];

interface Ar {
  2025?: Arsbudget;
  2026?: Arsbudget;
  /** Drafts, which only the owner sees. */
  utkast?: { 2027: number };
}

/**
 * The budget rows of one post over the years, with ids such as `2026-narvardsenheten-personal`. All of it is sample data: no
 * source document gives a budget in kronor.
 */
export function budgetrader(verksamhetId: string, post: string, { utkast, ...beslutade }: Ar) {
  const row = (ar: string, status: Budgetstatus, [budget, utfall]: [number, number?]) => ({
    id: `${ar}-${verksamhetId}-${post.toLowerCase()}`,
    ar: Number(ar),
    verksamhetId,
    post,
    belopp: kronor(budget * 1000),
    utfall: utfall === undefined ? null : kronor(utfall * 1000),
    status,
    kalla: exempelkalla,
  });
  return [
    ...Object.entries(beslutade).map(([ar, amount]) =>
      row(ar, 'BESLUTAD', typeof amount === 'number' ? [amount] : amount),
    ),
    ...Object.entries(utkast ?? {}).map(([ar, amount]) => row(ar, 'UTKAST', [amount])),
  ];
}

/**
 * Decided budgets of a whole huvudman, in thousands of kronor, that name their purpose: a plan item, its share under an
 * agreement, or another party's unit. Sample data, as above.
 */
export function andamalsbudgetar(
  andamal: { planpunktId: string } | { avtalId: string } | { annansVerksamhet: string },
  id: string,
  ar: Readonly<Record<number, number>>,
) {
  return Object.entries(ar).map(([year, budget]) => ({
    ...andamal,
    id: `${year}-${id}`,
    ar: Number(year),
    belopp: kronor(budget * 1000),
    status: 'BESLUTAD' as const,
    kalla: exempelkalla,
  }));
}
