import { otillatetTecken } from '../values/otillatetTecken.ts';
import { personnummerIn } from '../values/personnummerIn.ts';
import { type Refusal, refusal } from './Refusal.ts';

/** Refuses a text that is empty, too long, or has spaces about it. Part of the format: every reader holds it. */
export function textFormRefused(name: string, text: string, max: number): Refusal | null {
  return text.trim() === text && text !== '' && text.length <= max
    ? null
    : refusal('OGILTIGT_VARDE', `${name} ska ha 1–${max} tecken, utan blanksteg först eller sist.`);
}

/**
 * Refuses a text that is not to be written today: one that looks as if it had a personnummer in it, or holds what is not
 * seen. The registry asks so at its door, and no reader does: what is found in a text gets better with time, and a log that
 * was taken in stays verifiable.
 */
export function textRefused(name: string, text: string, max: number): Refusal | null {
  const malformed = textFormRefused(name, text, max);
  if (malformed) return malformed;
  const problem = otillatetTecken(text, 'rad');
  if (problem !== null) return refusal('OTILLATET_TECKEN', `${name} ${problem}`);
  return personnummerIn(text) === null
    ? null
    : refusal(
        'PERSONNUMMER',
        `${name} innehåller något som ser ut som ett personnummer: skriv det utan. Loggen är öppen och ingenting tas bort ur den.`,
      );
}
