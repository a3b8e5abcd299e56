import type { Kalla } from '../values/kalla.ts';
import type { Huvudman } from './huvudman/Huvudman.ts';

/** The source that a writer states, or the huvudman itself when none is. */
export function kallaAv(stated: Kalla | null | undefined, { namn }: Huvudman): Kalla {
  return stated ? { ...stated } : { dokument: `Uppgift från ${namn}`, exempel: false };
}
