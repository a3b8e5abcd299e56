import { kontraktsord } from './kontraktsord.ts';
import { samverkansord } from './samverkansord.ts';

/** What a reader sees instead of a code of the contract, by the code's enum. A code that is not here is shown to nobody. */
export const ordlista = { ...kontraktsord, ...samverkansord } as const;

type Ordlista = typeof ordlista;

/** The words for a code of an enum. A code of a newer contract than these pages' reads as unknown; the code itself is never shown. */
export function ord<Enum extends keyof Ordlista>(namn: Enum, kod: keyof Ordlista[Enum]): string {
  const words: Partial<Record<PropertyKey, string>> = ordlista[namn];
  return words[kod] ?? 'okänt';
}

/** The codes of an enum with their words, in order of the contract: for a choice. */
export function ordval<Enum extends keyof Ordlista>(
  namn: Enum,
): readonly (readonly [kod: string, ord: string])[] {
  return Object.entries(ordlista[namn]);
}
