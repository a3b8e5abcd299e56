import { type Fel, fel } from '../change/Fel.ts';

/** Refuses a future date (YYYY-MM-DD) for something that has happened. Null or left out passes. */
export function datumfel(datum: string | null | undefined, idag: string, falt = 'datum'): Fel[] {
  if (datum == null || datum <= idag) return [];
  const meddelande = `${falt} är ${datum}, som inte har varit än (i dag är det ${idag}): ange dagen då det skedde.`;
  return [fel('OGILTIGT_VARDE', falt, meddelande)];
}
