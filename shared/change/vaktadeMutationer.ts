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

/** The input that every mutation takes, with the reason for the history. */
export interface Indata {
  input: { skal: string };
}

/** The answer that every mutation gives: why nothing was written. Empty when the row was written. */
export interface Svar {
  fel: readonly Fel[];
}

/** A mutation of a party's own rows. */
export type Mutation<Args extends Indata, Context extends AndringContext> = (
  parent: unknown,
  args: Args,
  context: Context,
  info: Pick<GraphQLResolveInfo, 'path'>,
) => Promise<Svar>;

/** A check before every mutation. It gets the mutation's name and its input, with texts in Unicode composed form. */
export type Vakt<Context> = (
  input: Readonly<Record<string, unknown>>,
  context: Context,
  mutation: string,
) => Fel[];

/** Who may run which mutations of a subgraph. */
export interface Behorighet<Context> {
  /** The party that the subgraph belongs to. */
  agareAv: (context: Context) => { id: string; namn: string };
  /** The roles at that party that may run each mutation, by its name. */
  roller: Readonly<Record<string, readonly Roll[]>>;
  /** The roles in which users of other parties may run some of them. */
  andras?: Readonly<Record<string, readonly Roll[]>>;
}

/** Fields with a text of one line. Every other text may have several. */
const enRad =
  /(?:namn|rubrik|roll|post|enhet|adress|postort|instans|paragraf|diarienummer|telefon|telefonnummer|id)(?:\[\d+\])?$/i;

/** Refuses invisible characters, and those that change the reading direction, anywhere in the input. */
export const tillatnaTecken: Vakt<unknown> = (input) =>
  faultsOfTexts(input, (text, falt) => {
    // A text that is allowed on one line is allowed in any text.
    if (otillatetTecken(text, 'rad') === null) return null;
    const problem = otillatetTecken(text, enRad.test(falt) ? 'rad' : 'text');
    return problem === null ? null : fel('OTILLATET_TECKEN', falt, `${falt} ${problem}`);
  });

const telefonfalt = /telefon(?:nummer)?(?:\[\d+\])?$/i;

/**
 * Refuses any text in the input that looks like a personnummer. A telephone number in a telephone field passes: ten
 * digits that begin with 0 can look like both.
 */
export const ingetPersonnummer: Vakt<unknown> = (input) =>
  faultsOfTexts(input, (text, falt) => {
    const found = personnummerIn(text);
    if (found === null || (telefonfalt.test(falt) && isTelefonnummer(text))) return null;
    return fel('PERSONNUMMER', falt, personnummerMessage(found));
  });

/** Refuses a change without a reason, since the history states it. */
export const angettSkal: Vakt<unknown> = ({ skal }) => {
  if (typeof skal === 'string' && skal.trim() !== '' && skal.length <= maxSkal) return [];
  return [
    fel('SAKNAR_UPPGIFT', 'skal', `Ange varför ändringen görs, med högst ${maxSkal} tecken.`),
  ];
};

/**
 * Mutations behind guards. The caller's authority is checked first and alone, so that a caller without it learns
 * nothing else. All other guards follow. When any of them refuses, nothing is written and the reasons are the answer.
 * When they have only refused values, the mutation's own rules run too, in a transaction that is always rolled back, so
 * that all faults are reported at once. Every mutation of a subgraph is wrapped here, so that none can lack a guard.
 * Throws when a mutation has no roles.
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
        const input: Readonly<Record<string, unknown>> = { ...args.input };
        const ratt = {
          agare: agareAv(context),
          mutation: name,
          roller: allowed,
          andras: andras[name],
        };
        const unauthorised = behorighetsfel(ratt, context.caller);
        if (unauthorised.length > 0) return { fel: unauthorised };
        const unreadable = context.indatafel?.get(String(info.path.key)) ?? [];
        const reported = new Set(unreadable.map(({ falt }) => falt));
        if (reported.has(helaIndata)) return { fel: unreadable };
        // A fault in the placeholder of an unreadable value says nothing about what the caller sent.
        const guarded = vakter
          .flatMap((vakt) => vakt(input, context, name))
          .filter(({ falt }) => falt === null || !reported.has(falt));
        const refused = [...guarded, ...unreadable];
        if (refused.length === 0) return mutation(parent, args, context, info).catch(sparadesInte);
        if (unreadable.length > 0 || !refused.every(isBadValue)) return { fel: refused };
        const tried = { ...context, db: neverKept(context.db) };
        const own = await mutation(parent, args, tried, info).catch(() => ({ fel: [] }));
        const known = new Set(refused.map(({ falt }) => falt));
        // When the row is too large as a whole, the fault of the field that is too long is more useful.
        const more = own.fel.filter(
          (one) => !known.has(one.falt) && !(one.falt === null && isBadValue(one)),
        );
        return { fel: [...refused, ...more] };
      };
      return [name, guardedMutation];
    }),
  );
}

/** Faults after which the other rules still run. A personnummer or another party's row ends the check. */
const isBadValue = ({ kod }: Fel) => kod === 'OGILTIGT_VARDE';

/** A database whose writes are always rolled back. */
function neverKept(db: Database): Database {
  const write: Database['write'] = (work) =>
    db.write(async (manager) => {
      await work(manager);
      throw new Error('never kept');
    });
  return { ...db, write };
}

/**
 * A database error as an answer. Any other error is thrown again. A mutation reads first and writes once, so after an
 * error during its reads the answer can say that nothing was saved.
 */
function sparadesInte(error: unknown): Svar {
  const kod = databaseFaultCode(error);
  if (kod === null) throw error;
  const { message } = error instanceof DatabaseFault ? error : new DatabaseFault(kod, error);
  return { fel: [fel(kod, null, message)] };
}

/** The faults of the texts of an input. `faultOf` gets each text with the name of its field. */
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
