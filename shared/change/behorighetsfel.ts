import type { Caller, Roll } from '../access/Caller.ts';
import { type Fel, fel } from './Fel.ts';

/** The party that owns the subgraph, and its roles that may run a mutation. */
export interface Skrivratt {
  agare: { id: string; namn: string };
  mutation: string;
  roller: readonly Roll[];
  /**
   * Roles in which users of other parties may run it. Which rows their party may change is checked with the row. Left
   * out: none.
   */
  andras?: readonly Roll[];
}

/**
 * Why a caller may not run a mutation. Empty when it may. A caller writes with a token made for this subgraph (the
 * network never sees such a token), at its own party, and in a role that may run the mutation.
 */
export function behorighetsfel(
  { agare, mutation, roller, andras = [] }: Skrivratt,
  { huvudman, roller: egna, audience, gateway }: Caller,
): Fel[] {
  const { id, namn } = agare;
  if (huvudman === null) {
    return forbjudet(`Bara inloggade skriver här: skicka en åtkomsttoken för ${id} med anropet.`);
  }
  if (gateway !== null || audience !== 'egen') {
    return forbjudet(
      `Skrivning kräver en åtkomsttoken som är utfärdad för ${id}, direkt till ${namn}: en token för nätverket läser bara.`,
    );
  }
  if (huvudman !== id && andras.length > 0) {
    if (egna.some((roll) => andras.includes(roll))) return [];
    const har = egna.length > 0 ? egna.join(', ') : 'ingen';
    return forbjudet(
      `${mutation} får göras av ${andras.join(', ')} hos en part som leder det vårdcentrum som det gäller; din roll är ${har}. Be den som delar ut roller hos ${huvudman}.`,
    );
  }
  if (huvudman !== id) {
    const meddelande = `Du är inloggad för ${huvudman}, och här skriver bara ${namn} (${id}). Skicka ändringen till den som den gäller.`;
    return [fel('FEL_HUVUDMAN', null, meddelande)];
  }
  if (egna.some((roll) => roller.includes(roll))) return [];
  const har = egna.length > 0 ? egna.join(', ') : 'ingen';
  return forbjudet(
    `${mutation} får göras av ${roller.join(', ')}; din roll är ${har}. Be den som har rollen, eller den som delar ut roller hos ${namn}.`,
  );
}

function forbjudet(meddelande: string): Fel[] {
  return [fel('FORBJUDET', null, meddelande)];
}
