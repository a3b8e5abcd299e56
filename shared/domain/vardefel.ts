import { type Fel, fel } from '../change/Fel.ts';

/** Refuses a future date (YYYY-MM-DD) for something that has happened. Null and left out pass. */
export function datumfel(datum: string | null | undefined, idag: string, falt = 'datum'): Fel[] {
  if (datum == null || datum <= idag) return [];
  const meddelande = `${falt} är ${datum}, som inte har varit än (i dag är det ${idag}): ange dagen då det skedde.`;
  return [fel('OGILTIGT_VARDE', falt, meddelande)];
}

/** Refuses a last day before the first. Null and left out mean unknown, or no end. */
export function periodordning(
  fran: string | null | undefined,
  till: string | null | undefined,
  falt = 'till',
): Fel[] {
  if (fran == null || till == null || fran <= till) return [];
  return [fel('OGILTIGT_VARDE', falt, `${falt} är ${till}, före början ${fran}: rätta datumen.`)];
}

const form = /^[0-9a-f]{64}$/;

/** Refuses a text that is not a SHA-256 in hex: 64 digits of 0–9 and a–f. Null and left out pass. */
export function hashfel(hash: string | null | undefined, falt: string): Fel[] {
  if (hash == null || form.test(hash)) return [];
  const meddelande = `${falt} är inte en SHA-256-summa: kopiera de 64 tecknen (0–9 och a–f) som samverkan visar.`;
  return [fel('OGILTIGT_VARDE', falt, meddelande)];
}
