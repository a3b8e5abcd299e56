import { type Fel, fel } from '../change/Fel.ts';

/** Refuses a last day before the first. Null or left out is unknown, or no end. */
export function periodordning(
  fran: string | null | undefined,
  till: string | null | undefined,
  falt = 'till',
): Fel[] {
  if (fran == null || till == null || fran <= till) return [];
  return [fel('OGILTIGT_VARDE', falt, `${falt} är ${till}, före början ${fran}: rätta datumen.`)];
}
