/**
 * From where to where an axis goes: over the figures with some room around them, so that their differences show. A share
 * never goes beyond 0 and 100, a count never below 0.
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
