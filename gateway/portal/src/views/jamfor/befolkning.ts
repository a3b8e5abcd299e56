import type { Kalla } from '../../lib/kallor.ts';
import { kommunnamn } from '../../lib/kommuner.ts';

/** A figure of how many live somewhere, as its source gives it. */
export interface Befolkningsuppgift {
  varde: number | null;
  ar: number | null;
  kalla: Kalla | null;
}

/** How many live somewhere, and at the end of which year. */
export interface Befolkning {
  antal: number;
  ar: number;
  kallor: (Kalla | null)[];
}

/** The newest figure that gives a number and a year; null when there is none. */
export function senasteBefolkning(
  uppgifter: readonly Befolkningsuppgift[] | null | undefined,
): Befolkning | null {
  const known = (uppgifter ?? []).flatMap(({ varde, ar, kalla }) =>
    varde !== null && varde > 0 && ar !== null ? [{ antal: varde, ar, kallor: [kalla] }] : [],
  );
  return known.sort((a, b) => b.ar - a.ar)[0] ?? null;
}

/**
 * How many live where a vårdcentrum is; null while that is unknown. The network says which kommuner a vårdcentrum serves,
 * and not whether it serves all of each: only of one that is named after its kommuner, and after nothing else, is it taken
 * to. Centrala Uppsala is no whole kommun. Figures of different years are not added up.
 */
export function befolkningVid(
  { namn, kommunkoder }: { namn: string; kommunkoder: readonly string[] },
  perKommun: ReadonlyMap<string, Befolkning | null>,
): Befolkning | null {
  const named = namn.replace(/^Vårdcentrum /, '').split('/');
  const kommuner = kommunkoder.map(kommunnamn);
  const whole =
    named.length === kommuner.length && kommuner.every((kommun) => named.includes(kommun));
  const all = kommunkoder.map((kod) => perKommun.get(kod) ?? null);
  const [first] = all;
  if (!whole || !first || !all.every((one) => one !== null && one.ar === first.ar)) return null;
  return {
    antal: all.reduce((sum, one) => sum + (one?.antal ?? 0), 0),
    ar: first.ar,
    kallor: all.flatMap((one) => one?.kallor ?? []),
  };
}

/** An amount on the wire for each inhabitant, in whole kronor. */
export function perInvanare(belopp: string, { antal }: Befolkning): number {
  return Math.round(Number(belopp) / antal);
}
