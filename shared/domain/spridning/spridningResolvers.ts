import type { Spridning } from './Spridning.ts';

export const spridningResolvers = { Spridning: { antalUtanUppgift } };

/**
 * How many units a spread says nothing about: all, less those that reach the target and those in its groups. Null when
 * any of the counts is unknown or there is nothing to take from all, and when they come to more than all: then the
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
  const told = counts.reduce<number | null>(
    (sum, count) => (sum === null || count == null ? null : sum + count),
    0,
  );
  return told === null || told > antalEnheter ? null : antalEnheter - told;
}
