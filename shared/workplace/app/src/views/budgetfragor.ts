import type { Formular } from '../formular/typer.ts';
import { useNamn } from '../formular/useMojliga.ts';
import { type Fel, fraga } from '../fraga.ts';
import { useSession } from '../session.ts';

/** One post of a budget. */
export interface Budgetrad {
  id: string;
  version: number;
  ar: number;
  verksamhetId: string | null;
  post: string | null;
  planpunktId: string | null;
  avtalId: string | null;
  annansVerksamhet: string | null;
  belopp: string;
  /** Null until it is known. */
  utfall: string | null;
  status: 'UTKAST' | 'BESLUTAD';
}

/** An instance that decides within the huvudman, and up to which amount; null without a limit. */
export interface Instans {
  id: string;
  namn: string;
  gransBelopp: string | null;
  mandat: string | null;
}

export interface Budgetsvar {
  budgetar: Budgetrad[];
  verksamheter: { nodes: { id: string; namn: string }[] };
  beslutsinstanser: Instans[] | null;
}

const falten =
  'id version ar verksamhetId post planpunktId avtalId annansVerksamhet belopp utfall status';

export const budgetAv = (ar: number) =>
  fraga<Budgetsvar>(
    `query ($ar: Int) {
      budgetar(ar: $ar) { ${falten} }
      verksamheter(inklusiveStangda: true, first: 500) { nodes { id namn } }
      beslutsinstanser { id namn gransBelopp mandat }
    }`,
    { ar },
  );

/** Names the unit of a post, whether own or another party's. */
export function useEnhetsnamn(data: Budgetsvar | null | undefined) {
  const { formular } = useSession();
  const falt = formular.typer.Budget?.falt.find(({ shown }) => shown === 'annansVerksamhet');
  // Other parties' units are read only when a post is for one.
  const andras = data?.budgetar.some(({ annansVerksamhet }) => annansVerksamhet !== null);
  const andrasNamn = useNamn(andras && falt ? [falt] : []);
  const namn = new Map(data?.verksamheter.nodes.map((one) => [one.id, one.namn]));
  return ({ verksamhetId, annansVerksamhet }: Budgetrad) => {
    if (verksamhetId !== null) return namn.get(verksamhetId) ?? verksamhetId;
    if (annansVerksamhet === null) return 'Hela huvudmannen';
    return (falt && andrasNamn(falt, annansVerksamhet)) ?? 'En annan parts verksamhet';
  };
}

export const radnamn = (rad: Budgetrad, namnAv: (rad: Budgetrad) => string) =>
  rad.post === null ? namnAv(rad) : `${namnAv(rad)}, ${rad.post}`;

/** A change of one post, by one of the budget mutations. */
export interface Postandring {
  mutation: 'skapaBudget' | 'andraBudget' | 'registreraBudgetutfall';
  input: { id: string } & Record<string, unknown>;
}

/** The outcome for one post. */
export interface Postsvar {
  id: string;
  mutation: Postandring['mutation'];
  budget: Budgetrad | null;
  fel: Fel[];
}

/** How many changes go in one request. */
const perFraga = 20;

/** Changes several posts, and returns an outcome for each. */
export async function skickaAlla(
  andringar: readonly Postandring[],
  formular: Formular,
): Promise<Postsvar[]> {
  const svar: Postsvar[] = [];
  for (let start = 0; start < andringar.length; start += perFraga) {
    svar.push(...(await skicka(andringar.slice(start, start + perFraga), formular)));
  }
  return svar;
}

async function skicka(
  andringar: readonly Postandring[],
  { andringar: forms }: Formular,
): Promise<Postsvar[]> {
  const variables = Object.fromEntries(andringar.map(({ input }, n) => [`i${n}`, input]));
  const declared = andringar.map(({ mutation }, n) => `$i${n}: ${forms[mutation]?.input}!`);
  const parts = andringar.map(
    ({ mutation }, n) =>
      `p${n}: ${mutation}(input: $i${n}) { budget { ${falten} } fel { falt kod meddelande gallandeVersion } }`,
  );
  type Svar = Record<string, Pick<Postsvar, 'budget' | 'fel'>>;
  const svar = await fraga<Svar>(
    `mutation (${declared.join(', ')}) { ${parts.join('\n')} }`,
    variables,
  );
  return andringar.map(({ mutation, input: { id } }, n) => ({
    ...{ id, mutation },
    ...(svar[`p${n}`] as Pick<Postsvar, 'budget' | 'fel'>),
  }));
}

/** Decides all of a year's drafts by one decision, or none of them. Returns why nothing was written. */
export async function besluta(input: Record<string, unknown>): Promise<Fel[]> {
  const { svar } = await fraga<{ svar: { fel: Fel[] } }>(
    `mutation ($input: BeslutaBudgetar!) { svar: beslutaBudgetar(input: $input) { fel { falt kod meddelande } } }`,
    { input },
  );
  return svar.fel;
}
