import type { Ore } from '../../values/belopp.ts';
import { groupBy } from '../../values/groupBy.ts';
import type { Andel } from '../rows.generated.ts';
import type { Budget } from './Budget.ts';

/** Money for one year, in öre. */
export interface Arspengar {
  ar: number;
  belopp: Ore;
  /** Null until the outcome of every row is known. */
  utfall: Ore | null;
  exempel: boolean;
}

/** What one party pays of a year's budgets. */
export interface Betalarbelopp {
  ar: number;
  partId: string;
  belopp: Ore;
  exempel: boolean;
}

/** Money for one unit and year. */
export interface Enhetspengar extends Arspengar {
  /** The ids of the unit's operator and of the unit, with a slash between. */
  verksamhet: string;
}

type Rad = Pick<Budget, 'ar' | 'belopp' | 'utfall' | 'kalla'>;

/**
 * Budgets summed by year, newest first. A sum with a sample row is marked as sample data. The outcome is null when that
 * of any row is unknown.
 */
export function arspengar(rader: readonly Rad[]): Arspengar[] {
  return [...groupBy(rader, ({ ar }) => ar)]
    .map(([ar, rows]) => ({
      ar,
      belopp: rows.reduce((sum, { belopp }) => sum + belopp, 0),
      utfall: rows.reduce<Ore | null>(
        (sum, { utfall }) => (sum === null || utfall === null ? null : sum + utfall),
        0,
      ),
      exempel: rows.some(({ kalla }) => kalla.exempel),
    }))
    .sort((a, b) => b.ar - a.ar);
}

/**
 * Budgets summed by unit and year. `enhetAv` names the unit of a budget, and leaves it out with null. Newest year
 * first, then in order of unit.
 */
export function enhetspengar<Row extends Rad>(
  rader: readonly Row[],
  enhetAv: (rad: Row) => string | null,
): Enhetspengar[] {
  return [...groupBy(rader, enhetAv)]
    .flatMap(([verksamhet, rows]) =>
      verksamhet === null ? [] : arspengar(rows).map((one) => ({ verksamhet, ...one })),
    )
    .sort((a, b) => b.ar - a.ar || (a.verksamhet < b.verksamhet ? -1 : 1));
}

/**
 * Divides an amount by shares of 100 %, in whole öre that sum to it. The öre that rounding down leaves go one by one to
 * the parts that it reduced most.
 */
export function fordela(belopp: Ore, andelar: readonly Andel[]): { part: string; belopp: Ore }[] {
  const parts = andelar.map(({ part, procent }, plats) => {
    // BigInt is exact: an amount times hundredths of a percent can exceed what a float holds.
    const exact = BigInt(belopp) * BigInt(procent);
    return { part, plats, belopp: Number(exact / 10_000n), rest: Number(exact % 10_000n) };
  });
  const left = belopp - parts.reduce((sum, one) => sum + one.belopp, 0);
  const first = [...parts].sort((a, b) => b.rest - a.rest || a.plats - b.plats).slice(0, left);
  return parts.map((one) => ({
    part: one.part,
    belopp: one.belopp + (first.includes(one) ? 1 : 0),
  }));
}

/**
 * The budgets of units by payer. For a unit with shared cost it is each payer's share, as the unit's operator states
 * it. For any other unit the operator pays everything. Newest year first, then in order of party. Source: 'Att leda och
 * samordna ett vårdcentrum', 6.1.3 (Närvårdsenheten: the region pays 65 percent of what the kommun runs; checklist rows
 * 40 and 41).
 */
export function betalare(
  huvudmanId: string,
  rader: readonly (Rad & { andelar: readonly Andel[] | null })[],
): Betalarbelopp[] {
  const shares = rader.flatMap(({ ar, belopp, kalla, andelar }) =>
    (andelar ? fordela(belopp, andelar) : [{ part: huvudmanId, belopp }]).map((one) => ({
      ar,
      ...one,
      exempel: kalla.exempel,
    })),
  );
  return [...groupBy(shares, ({ ar, part }) => `${ar}/${part}`).values()]
    .map((rows) => ({
      ar: rows[0]?.ar as number,
      partId: rows[0]?.part as string,
      belopp: rows.reduce((sum, { belopp }) => sum + belopp, 0),
      exempel: rows.some(({ exempel }) => exempel),
    }))
    .sort((a, b) => b.ar - a.ar || (a.partId < b.partId ? -1 : 1));
}
