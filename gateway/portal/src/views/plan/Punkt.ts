import type { PlanQuery } from '../../queries/queries.generated.ts';

/** A plan with its items. */
export type Plan = NonNullable<PlanQuery['verksamhetsplan']>;
/** An item of a plan. */
export type Punkt = Plan['punkter'][number];
/** One party's decision on an item. */
export type Beslut = Punkt['beslut'][number];

/** What an item rests on: its own source, and those of the decisions on it. */
export const kallorTill = ({ kalla, beslut }: Punkt) => [
  kalla,
  ...beslut.flatMap(({ utfall, kalla }) => (utfall ? [kalla] : [])),
];
