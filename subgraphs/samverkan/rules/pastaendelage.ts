import type { Pastaendelage } from '../store/rows.generated.ts';
import { svarPerPart } from './Deltagarsvar.ts';

/** What a party answers of all that is stated of it, as @requires brings it: null while it is silent. */
export interface Bekraftelsesvar {
  bekraftelser?: {
    huvudmanId?: string | null;
    svar?: readonly { pastaendeId: string; svar: 'BEKRAFTAD' | 'BESTRIDEN' }[] | null;
  } | null;
}

/**
 * How a statement stands by the answers of the party that it names; null while that party is silent. `kanFragas` is false of
 * a party that has left or never joined: nobody has confirmed what is stated of it. Source: checklist rows 1 and 40 (each party
 * answers for its own).
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
