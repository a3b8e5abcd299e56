import { personnummerIn } from '../andring/personnummerIn.ts';
import { type Refusal, refusal } from './Refusal.ts';

/** Refuses a text that is empty, too long, or has spaces about it. Part of the format: every reader holds it. */
export function textFormRefused(name: string, text: string, max: number): Refusal | null {
  return text.trim() === text && text !== '' && text.length <= max
    ? null
    : refusal('OGILTIGT_VARDE', `${name} ska ha 1–${max} tecken, utan blanksteg först eller sist.`);
}

/** Controls, and what is not seen or turns the order of what is: nothing that a reader of the log should find in a text. */
const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5/u;

/**
 * Refuses a text that is not to be written today: one that looks as if it had a personnummer in it, or holds what is not
 * seen. The registry asks so at its door, and no reader does: what is found in a text gets better with time, and a log that
 * was taken in stays verifiable.
 */
export function textRefused(name: string, text: string, max: number): Refusal | null {
  const malformed = textFormRefused(name, text, max);
  if (malformed) return malformed;
  if (unseen.test(text)) {
    return refusal(
      'OGILTIGT_VARDE',
      `${name} innehåller tecken som inte syns eller som vänder på ordningen: skriv det utan.`,
    );
  }
  return personnummerIn(text) === null
    ? null
    : refusal(
        'PERSONNUMMER',
        `${name} innehåller något som ser ut som ett personnummer: skriv det utan. Loggen är öppen och ingenting tas bort ur den.`,
      );
}
