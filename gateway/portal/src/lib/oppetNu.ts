import type { Oppettid } from './oppettider.ts';

/** A weekday, 1 being Monday, and a time of day as HH:MM. */
export interface Veckotid {
  veckodag: number;
  klockan: string;
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A moment as the units' clocks show it, wherever the reader is. */
export function veckotid(moment: Date): Veckotid {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return {
    veckodag: weekdays.indexOf(parts.get('weekday') ?? '') + 1,
    klockan: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}

/**
 * Whether a unit is open by its ordinary hours; holidays are in no source. Null when its hours are unknown, or when it keeps
 * no fixed ones.
 */
export function oppetNu(
  tider: readonly Oppettid[] | null | undefined,
  { veckodag, klockan }: Veckotid,
): boolean | null {
  if (!tider || tider.length === 0) return null;
  return tider.some(
    (tid) => tid.veckodag === veckodag && tid.oppnar <= klockan && klockan < tid.stanger,
  );
}
