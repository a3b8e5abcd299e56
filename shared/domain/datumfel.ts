import { type Fel, fel } from '../andring/Fel.ts';

/** Refuses a date (YYYY-MM-DD) of something that has happened when it lies ahead. Null or left out is fine. */
export function datumfel(datum: string | null | undefined, idag: string, falt = 'datum'): Fel[] {
  if (datum == null || datum <= idag) return [];
  const meddelande = `${falt} är ${datum}, som inte har varit än (i dag är det ${idag}): ange dagen då det skedde.`;
  return [fel('OGILTIGT_VARDE', falt, meddelande)];
}
