import type { GraphQLResolveInfo } from 'graphql';
import type { Roll } from '../access/Caller.ts';
import type { Database } from '../serve/database/Database.ts';
import { DatabaseFault } from '../serve/database/faults/DatabaseFault.ts';
import { databaseFaultCode } from '../serve/database/faults/databaseFaultCode.ts';
import { composed } from '../values/composed.ts';
import { otillatetTecken } from '../values/otillatetTecken.ts';
import { personnummerIn, personnummerMessage } from '../values/personnummerIn.ts';
import { isTelefonnummer } from '../values/telefonnummer.ts';
import type { AndringContext } from './AndringContext.ts';
import { behorighetsfel } from './behorighetsfel.ts';
import { type Fel, fel } from './Fel.ts';
import { helaIndata } from './input/indatagranskning.ts';

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

/** A check before every mutation; it gets the name of the mutation and its input, with texts in Unicode composed form. */
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
  /** The roles in which users of other parties may run some of them. */
  andras?: Readonly<Record<string, readonly Roll[]>>;
}

/** Fields that hold one line; every other text may have several. */
const enRad =
  /(?:namn|rubrik|roll|post|enhet|adress|postort|instans|paragraf|diarienummer|telefon|telefonnummer|id)(?:\[\d+\])?$/i;

/** Refuses invisible characters, and those that change the reading direction, anywhere in the input. */
export const tillatnaTecken: Vakt<unknown> = (input) =>
  faultsOfTexts(input, (text, falt) => {
    // What may stand on one line may stand in any text.
    if (otillatetTecken(text, 'rad') === null) return null;
    const problem = otillatetTecken(text, enRad.test(falt) ? 'rad' : 'text');
    return problem === null ? null : fel('OTILLATET_TECKEN', falt, `${falt} ${problem}`);
  });

const telefonfalt = /telefon(?:nummer)?(?:\[\d+\])?$/i;

/**
 * Refuses any text that looks like a personnummer, wherever in the input it stands. A telephone number in a telephone field
 * passes: ten digits that begin with 0 may look like both.
 */
export const ingetPersonnummer: Vakt<unknown> = (input) =>
  faultsOfTexts(input, (text, falt) => {
    const found = personnummerIn(text);
    if (found === null || (telefonfalt.test(falt) && isTelefonnummer(text))) return null;
    return fel('PERSONNUMMER', falt, personnummerMessage(found));
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
 * all other guards. When any refuses, nothing is written and its reasons are the answer. Where they are all of values, the
 * mutation's own rules are asked too, in a transaction that is never kept, so that all faults are reported at once. Every mutation of
 * a subgraph goes through here, so that none can be forgotten. Throws when one has no roles.
 */
export function vaktadeMutationer<Context extends AndringContext>(
  { agareAv, roller, andras = {} }: Behorighet<Context>,
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
        const ratt = {
          agare: agareAv(context),
          mutation: name,
          roller: allowed,
          andras: andras[name],
        };
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
        if (refused.length === 0) return mutation(parent, args, context, info).catch(sparadesInte);
        if (unreadable.length > 0 || !refused.every(isBadValue)) return { fel: refused };
        const tried = { ...context, db: neverKept(context.db) };
        const own = await mutation(parent, args, tried, info).catch(() => ({ fel: [] }));
        const known = new Set(refused.map(({ falt }) => falt));
        // Of a row that is too large as a whole the field that is too long says more.
        const more = own.fel.filter(
          (one) => !known.has(one.falt) && !(one.falt === null && isBadValue(one)),
        );
        return { fel: [...refused, ...more] };
      };
      return [name, guardedMutation];
    }),
  );
}

/** Faults after which the other rules are still asked. A personnummer or another party's row ends the check. */
const isBadValue = ({ kod }: Fel) => kod === 'OGILTIGT_VARDE';

/** A database whose writes are done and rolled back. */
function neverKept(db: Database): Database {
  const write: Database['write'] = (work) =>
    db.write(async (manager) => {
      await work(manager);
      throw new Error('never kept');
    });
  return { ...db, write };
}

/**
 * A database error as an answer; any other error is thrown again. A mutation reads first and writes once, so after an error
 * while it reads the answer can say that nothing was saved.
 */
function sparadesInte(error: unknown): Svar {
  const kod = databaseFaultCode(error);
  if (kod === null) throw error;
  const { message } = error instanceof DatabaseFault ? error : new DatabaseFault(kod, error);
  return { fel: [fel(kod, null, message)] };
}

/** What is wrong with the texts of an input; `faultOf` gets each with the name of its field. */
function faultsOfTexts(input: object, faultOf: (text: string, falt: string) => Fel | null): Fel[] {
  const found: Fel[] = [];
  const look = (value: unknown, falt: string): void => {
    if (typeof value === 'string') {
      const fault = faultOf(value, falt);
      if (fault !== null) found.push(fault);
    } else if (Array.isArray(value)) {
      for (let n = 0; n < value.length; n += 1) look(value[n], `${falt}[${n}]`);
    } else if (typeof value === 'object' && value !== null) {
      for (const name of Object.keys(value)) {
        look((value as Record<string, unknown>)[name], falt === '' ? name : `${falt}.${name}`);
      }
    }
  };
  look(input, '');
  return found;
}
