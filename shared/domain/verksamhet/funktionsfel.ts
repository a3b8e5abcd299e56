import { type Fel, fel } from '../../andring/Fel.ts';
import { kallafel } from '../kallafel.ts';
import { rimlighetsfel } from '../rimlighetsfel.ts';
import type { Funktionsindata } from './Verksamhetsindata.ts';

/**
 * Refuses a function that stands twice, or is there on more days than a week has. Source: 'Att leda och samordna ett
 * vårdcentrum', rapport, KSN-2021-03167 (some days a week at a vårdcentrum); checklist rows 20 and 21.
 */
export function funktionsfel(funktioner: readonly Funktionsindata[]): Fel[] {
  return funktioner.flatMap(({ funktion, dagarPerVecka, kalla }, n) => {
    const falt = `funktioner[${n}]`;
    const wrong = kallafel(kalla, `${falt}.kalla`);
    if (funktioner.findIndex((other) => other.funktion === funktion) !== n) {
      const meddelande = `Funktionen ${funktion} står två gånger: slå ihop dem till en rad.`;
      wrong.push(fel('OGILTIGT_VARDE', `${falt}.funktion`, meddelande));
    }
    return [...wrong, ...rimlighetsfel(dagarPerVecka, 'dagarPerVecka', `${falt}.dagarPerVecka`)];
  });
}
