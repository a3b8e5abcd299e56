import { type Fel, fel } from '../../change/Fel.ts';
import type { Funktionsindata } from './verksamhetsvarden.ts';

/**
 * Refuses a function that stands twice. Source: 'Att leda och samordna ett
 * vårdcentrum', rapport, KSN-2021-03167 (some days a week at a vårdcentrum); checklist rows 20 and 21.
 */
export function funktionsfel(funktioner: readonly Funktionsindata[]): Fel[] {
  return funktioner.flatMap(({ funktion }, n) => {
    if (funktioner.findIndex((other) => other.funktion === funktion) === n) return [];
    const meddelande = `Funktionen ${funktion} står två gånger: slå ihop dem till en rad.`;
    return [fel('OGILTIGT_VARDE', `funktioner[${n}].funktion`, meddelande)];
  });
}
