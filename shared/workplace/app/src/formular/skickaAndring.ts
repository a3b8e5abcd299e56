import { type Fel, fraga } from '../fraga.ts';
import { lasta } from './referenser.ts';
import type { Andring, Rad } from './typer.ts';

/** The outcome of a change. */
export interface Utfall {
  /** The row after the change; null when there is none. */
  rad: Rad | null;
  anmarkning: string | null;
  fel: Fel[];
}

/** Runs a mutation, and reads the given fields of its row. */
export async function skickaAndring(
  mutation: string,
  { input: typ, svar: namn, anmarkning }: Andring,
  input: Readonly<Record<string, unknown>>,
  falten: string,
): Promise<Utfall> {
  const parts = [
    namn === null ? '' : `rad: ${namn} { ${falten} }`,
    anmarkning ? 'anmarkning' : '',
    'fel { falt kod meddelande gallandeVersion }',
  ];
  const { svar } = await fraga<{ svar: Partial<Utfall> & Pick<Utfall, 'fel'> }>(
    `mutation ($input: ${typ}!) { svar: ${mutation}(input: $input) { ${parts.join(' ')} } }`,
    { input },
  );
  // The new row may be a choice in the next form.
  lasta.clear();
  return { rad: svar.rad ?? null, anmarkning: svar.anmarkning ?? null, fel: svar.fel };
}
