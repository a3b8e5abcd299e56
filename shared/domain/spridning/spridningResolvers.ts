import type { Spridning } from './Spridning.ts';

export const spridningResolvers = { Spridning: { antalUtanUppgift } };

/**
 * The number of units that a spread says nothing about: all, less those that reach the target and those in its groups.
 * Null when any of the counts is unknown, when there is nothing to subtract, and when the counts exceed all: then the
 * source overlaps or contradicts itself, and no number is better than a wrong one.
 */
export function antalUtanUppgift({
  antalEnheter,
  antalSomNarMalet,
  grupper,
}: Pick<Spridning, 'antalEnheter' | 'antalSomNarMalet' | 'grupper'>): number | null {
  if (antalEnheter === null) return null;
  const counts = [
    ...(antalSomNarMalet === null ? [] : [antalSomNarMalet]),
    ...(grupper ?? []).map(({ antal }) => antal),
  ];
  if (counts.length === 0) return null;
  const counted = counts.reduce<number | null>(
    (sum, count) => (sum === null || count == null ? null : sum + count),
    0,
  );
  return counted === null || counted > antalEnheter ? null : antalEnheter - counted;
}
