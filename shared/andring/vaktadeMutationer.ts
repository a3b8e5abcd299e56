import type { AndringContext } from './AndringContext.ts';
import { type Fel, fel } from './Fel.ts';
import { personnummerIn } from './personnummerIn.ts';

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
) => Promise<Svar>;

/** A check that every mutation passes before its own; it sees the input as it came. */
export type Vakt<Context> = (input: Record<string, unknown>, context: Context) => Fel[];

/** A SHA-256 in hex, in which ten digits in a row may by chance look like anything. */
const hash = /^[0-9a-f]{64}$/;

/** Refuses any text that looks like a personnummer, wherever in the input it stands. */
export const ingetPersonnummer: Vakt<unknown> = (input) =>
  texter(input, '').flatMap(([falt, text]) =>
    hash.test(text) || personnummerIn(text) === null
      ? []
      : [
          fel(
            'PERSONNUMMER',
            falt,
            'Texten innehåller något som ser ut som ett personnummer. Här får inga uppgifter om personer stå: ta bort det.',
          ),
        ],
  );

/** Refuses a change without a reason: the history says why. */
export const angettSkal: Vakt<unknown> = ({ skal }) => {
  if (typeof skal === 'string' && skal.trim() !== '' && skal.length <= maxSkal) return [];
  return [
    fel('SAKNAR_UPPGIFT', 'skal', `Ange varför ändringen görs, med högst ${maxSkal} tecken.`),
  ];
};

/**
 * Mutations behind guards: when any guard refuses, the mutation is not run and its reasons are the answer. Every
 * mutation of a subgraph goes through here, so that none can be forgotten.
 */
export function vaktadeMutationer<Context extends AndringContext>(
  vakter: readonly Vakt<Context>[],
  // biome-ignore lint/suspicious/noExplicitAny: each mutation has arguments of its own, which only it reads
  mutationer: Record<string, Mutation<any, Context>>,
): Record<string, Mutation<Indata, Context>> {
  return Object.fromEntries(
    Object.entries(mutationer).map(([name, mutation]) => [
      name,
      async (parent, args, context) => {
        const refused = vakter.flatMap((vakt) => vakt({ ...args.input }, context));
        return refused.length > 0 ? { fel: refused } : mutation(parent, args, context);
      },
    ]),
  );
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
