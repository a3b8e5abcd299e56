import type { TillganglighetQuery } from '../../queries/queries.generated.ts';

/** A measure's definition. */
export type Matt = TillganglighetQuery['mattdefinitioner'][number];
/** A party with its values for the measure. */
export type Mattpart = TillganglighetQuery['parter'][number];
export type Kalla = Matt['kalla'];

/** A unit with its value, or several units that the source puts together. */
export interface Varde {
  /** The unit's name, or the source's words for those it does not name. */
  namn: string;
  /** The unit's id; null for units that the source does not name. */
  enhet: string | null;
  antal: number | null;
  /** The value; null for several, unknown, or one that cannot be. */
  varde: number | null;
  /** Whether a value was stated that cannot be: it is in no picture, which it would bend. */
  orimligt: boolean;
  minst: number | null;
  hogst: number | null;
  /** Whether the target is reached; null when there is none, or nobody knows. */
  nar: boolean | null;
  kalla: Kalla;
}

/** How many units of a spread reach the target, or miss it. */
export const antalSom = ({ varden }: Spridning, nar: boolean): number =>
  varden.filter((one) => one.nar === nar).reduce((sum, one) => sum + (one.antal ?? 0), 0);

/** How a measure is spread over one party's units at one time. */
export interface Spridning {
  id: string;
  part: string;
  /** The time: a month as YYYY-MM, a year, or the source's words. */
  period: string;
  mal: number | null;
  /** The mean, as the party states it. */
  medel: number | null;
  /** How many units there are, as far as the source says. */
  antal: number | null;
  utanUppgift: number | null;
  varden: readonly Varde[];
  kalla: Kalla;
}

/**
 * The range of an axis: that of the values with some room around them, so that their differences show. A share never goes
 * beyond 0 and 100, a count never below 0.
 */
export function doman(values: readonly number[], enhet: string): [number, number] {
  if (values.length === 0) return enhet === 'procent' ? [0, 100] : [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((most - least) * 0.08, Math.abs(most) * 0.04, 0.5);
  const top = most + room;
  const bottom = least - room;
  return [
    least >= 0 ? Math.max(0, bottom) : bottom,
    enhet === 'procent' && most <= 100 ? Math.min(100, top) : top,
  ];
}
