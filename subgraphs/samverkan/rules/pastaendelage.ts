import type { Pastaendelage } from '../store/rows.generated.ts';
import { svarPerPart } from './Deltagarsvar.ts';

/** A party's answers to all statements about it, as @requires brings them; null while the party is silent. */
export interface Bekraftelsesvar {
  bekraftelser?: {
    huvudmanId?: string | null;
    svar?: readonly { pastaendeId: string; svar: 'BEKRAFTAD' | 'BESTRIDEN' }[] | null;
  } | null;
}

/**
 * The state of a statement, by the answers of the party that it names; null while that party is silent. `kanFragas` is false
 * for a party that has left or never joined: nobody has then confirmed the statement. Source: checklist rows 1 and 40 (each
 * party answers for its own).
 */
export function pastaendelage(
  { id, namnd }: { id: string; namnd: string },
  svar: Bekraftelsesvar | null | undefined,
  kanFragas: boolean,
): Pastaendelage | null {
  if (!kanFragas) return 'OBEKRAFTAD';
  const answers = svarPerPart([namnd], [svar ?? null], ({ bekraftelser }) =>
    bekraftelser?.svar ? bekraftelser.huvudmanId : null,
  );
  const own = answers.get(namnd)?.bekraftelser?.svar;
  if (!own) return null;
  return own.find(({ pastaendeId }) => pastaendeId === id)?.svar ?? 'OBEKRAFTAD';
}
