import type { Deltagare, Vardcentrum, Verksamhet } from './typer.ts';

/** A function's code. */
export type Funktion = NonNullable<Vardcentrum['funktionstackning']>[number]['funktion'];
/** How a unit offers a function. */
export type Utbud = NonNullable<Verksamhet['funktioner']>[number] & { verksamhet: Verksamhet };

/**
 * How the units of a participant offer a function, the one that offers most of it first; null when the participant has
 * not said which units it has.
 */
export function utbudAv({ verksamheter }: Deltagare, funktion: Funktion): Utbud[] | null {
  if (!verksamheter) return null;
  const offers = verksamheter.flatMap((verksamhet) =>
    (verksamhet.funktioner ?? [])
      .filter((one) => one.funktion === funktion)
      .map((one) => ({ ...one, verksamhet })),
  );
  return offers.sort((a, b) => grad(b) - grad(a));
}

/** 3 is at the place and bookable, 0 is neither. */
export function grad({
  paPlats,
  bokningsbar,
}: Pick<Utbud, 'paPlats' | 'bokningsbar'>): 0 | 1 | 2 | 3 {
  if (paPlats) return bokningsbar ? 3 : 2;
  return bokningsbar ? 1 : 0;
}

/** The degrees in words. */
export const gradord = [
  'varken på plats eller bokningsbar',
  'går att boka, men inte på plats',
  'på plats, men går inte att boka',
  'på plats och går att boka',
] as const;
