import { type Fel, fel } from '../change/Fel.ts';

const form = /^[0-9a-f]{64}$/;

/** Refuses what is not a SHA-256 in hex: 64 digits of 0–9 and a–f. Null or left out is fine. */
export function hashfel(hash: string | null | undefined, falt: string): Fel[] {
  if (hash == null || form.test(hash)) return [];
  const meddelande = `${falt} är inte en SHA-256-summa: kopiera de 64 tecknen (0–9 och a–f) som samverkan visar.`;
  return [fel('OGILTIGT_VARDE', falt, meddelande)];
}
