import { kontraktsord } from './kontraktsord.ts';
import { samverkansord } from './samverkansord.ts';

/** The words that a reader sees instead of a code of the contract, by enum. A code without words is never shown. */
export const ordlista = { ...kontraktsord, ...samverkansord } as const;

type Ordlista = typeof ordlista;

/** The words for a code of an enum. A code from a newer contract than this page knows reads as unknown. */
export function ord<Enum extends keyof Ordlista>(namn: Enum, kod: keyof Ordlista[Enum]): string {
  const words: Partial<Record<PropertyKey, string>> = ordlista[namn];
  return words[kod] ?? 'okänt';
}

/** The codes of an enum with their words, in the contract's order, for a choice. */
export function ordval<Enum extends keyof Ordlista>(
  namn: Enum,
): readonly (readonly [kod: string, ord: string])[] {
  return Object.entries(ordlista[namn]);
}
