import type { GraphQLResolveInfo } from 'graphql';
import type { Roll } from '../access/Roll.ts';
import { Databasfel } from '../serve/database/faults/Databasfel.ts';
import { databaskodAv } from '../serve/database/faults/databaskodAv.ts';
import { composed } from '../values/composed.ts';
import { otillatetTecken } from '../values/otillatetTecken.ts';
import { personnummerIn, personnummerMessage } from '../values/personnummerIn.ts';
import { isTelefonnummer } from '../values/telefonnummer.ts';
import type { AndringContext } from './AndringContext.ts';
import { behorighetsfel } from './behorighetsfel.ts';
import { type Fel, fel } from './Fel.ts';
import { helaIndata } from './indatagranskning.ts';

const maxSkal = 500;

/** What every mutation takes: its input, with the reason for the history. */
export interface Indata {
  input: { skal: string };
}

/** What every mutation answers: why nothing was written; empty when it was. */
export interface Svar {
  fel: readonly Fel[];
}

/** A mutation of one's own rows. */
export type Mutation<Args extends Indata, Context extends AndringContext> = (
  parent: unknown,
  args: Args,
  context: Context,
  info: Pick<GraphQLResolveInfo, 'path'>,
) => Promise<Svar>;

/** A check that every mutation, by its name, passes before its own; it sees the input as it came, its texts composed. */
export type Vakt<Context> = (
  input: Record<string, unknown>,
  context: Context,
  mutation: string,
) => Fel[];

/** Who may run which of a subgraph's mutations. */
export interface Behorighet<Context> {
  /** The party whose subgraph it is. */
  agareAv: (context: Context) => { id: string; namn: string };
  /** The roles at that party that may run each mutation, by its name. */
  roller: Readonly<Record<string, readonly Roll[]>>;
}

/** Fields that hold one line; every other text may have several. */
const enRad =
  /(?:namn|rubrik|roll|post|enhet|adress|postort|instans|paragraf|diarienummer|telefon|telefonnummer|id)(?:\[\d+\])?$/i;

/** Refuses characters that cannot be seen or change how others are read, wherever in the input they stand. */
export const tillatnaTecken: Vakt<unknown> = (input) =>
  texter(input, '').flatMap(([falt, text]) => {
    const problem = otillatetTecken(text, enRad.test(falt) ? 'rad' : 'text');
    return problem === null ? [] : [fel('OTILLATET_TECKEN', falt, `${falt} ${problem}`)];
  });

const telefonfalt = /telefon(?:nummer)?(?:\[\d+\])?$/i;

/**
 * Refuses any text that looks like a personnummer, wherever in the input it stands. A telephone field is judged as a
 * telephone number instead: ten digits from 0 may look like both.
 */
export const ingetPersonnummer: Vakt<unknown> = (input) =>
  texter(input, '').flatMap(([falt, text]) => {
    if (telefonfalt.test(falt)) {
      if (isTelefonnummer(text)) return [];
      const meddelande = `${falt} är inget telefonnummer: skriv det från 0 eller med landsnummer, som +46 18 611 00 00.`;
      return [fel('OGILTIGT_VARDE', falt, meddelande)];
    }
    const found = personnummerIn(text);
    return found === null ? [] : [fel('PERSONNUMMER', falt, personnummerMessage(found))];
  });

/** Refuses a change without a reason: the history says why. */
export const angettSkal: Vakt<unknown> = ({ skal }) => {
  if (typeof skal === 'string' && skal.trim() !== '' && skal.length <= maxSkal) return [];
  return [
    fel('SAKNAR_UPPGIFT', 'skal', `Ange varför ändringen görs, med högst ${maxSkal} tecken.`),
  ];
};

/**
 * Mutations behind guards. The caller's authority comes first and alone, so that who has none learns nothing else; then
 * all other guards. When any refuses, the mutation is not run and its reasons are the answer. Every mutation of a
 * subgraph goes through here, so that none can be forgotten. Throws when one has no roles.
 */
export function vaktadeMutationer<Context extends AndringContext>(
  { agareAv, roller }: Behorighet<Context>,
  vakter: readonly Vakt<Context>[],
  // biome-ignore lint/suspicious/noExplicitAny: each mutation has arguments of its own, which only it reads
  mutationer: Record<string, Mutation<any, Context>>,
): Record<string, Mutation<Indata, Context>> {
  return Object.fromEntries(
    Object.entries(mutationer).map(([name, mutation]) => {
      const allowed = roller[name];
      if (!allowed) throw new Error(`no roles are stated for the mutation ${name}`);
      const guardedMutation: Mutation<Indata, Context> = async (parent, sent, context, info) => {
        const args = composed(sent);
        const ratt = { agare: agareAv(context), mutation: name, roller: allowed };
        const unauthorised = behorighetsfel(ratt, context.caller);
        if (unauthorised.length > 0) return { fel: unauthorised };
        const unreadable = context.indatafel?.get(String(info.path.key)) ?? [];
        const told = new Set(unreadable.map(({ falt }) => falt));
        if (told.has(helaIndata)) return { fel: unreadable };
        // What stands in the place of an unreadable value says nothing of its field.
        const guarded = vakter
          .flatMap((vakt) => vakt({ ...args.input }, context, name))
          .filter(({ falt }) => falt === null || !told.has(falt));
        const refused = [...guarded, ...unreadable];
        if (refused.length > 0) return { fel: refused };
        return mutation(parent, args, context, info).catch(sparadesInte);
      };
      return [name, guardedMutation];
    }),
  );
}

/**
 * What the database did not keep, as an answer; any other error comes back. A mutation reads before it writes and writes
 * once, so that of an error in its reading it can be said that nothing was saved.
 */
function sparadesInte(error: unknown): Svar {
  const kod = databaskodAv(error);
  if (kod === null) throw error;
  const { message } = error instanceof Databasfel ? error : new Databasfel(kod, error);
  return { fel: [fel(kod, null, message)] };
}

/** Every text in an input, with the name of its field. */
function texter(value: unknown, falt: string): [string, string][] {
  if (typeof value === 'string') return [[falt, value]];
  if (Array.isArray(value)) return value.flatMap((item, n) => texter(item, `${falt}[${n}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    texter(inner, falt === '' ? name : `${falt}.${name}`),
  );
}
