import { type Fel, fraga } from '../fraga.ts';
import { lasta } from './referenser.ts';
import type { Andring, Rad } from './typer.ts';

/** What became of a change. */
export interface Utfall {
  /** The row as it now stands; null when there is none. */
  rad: Rad | null;
  anmarkning: string | null;
  fel: Fel[];
}

/** Runs a mutation; `falten` are those of its row to read. */
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
  // What is written now may be chosen at the next form.
  lasta.clear();
  return { rad: svar.rad ?? null, anmarkning: svar.anmarkning ?? null, fel: svar.fel };
}
