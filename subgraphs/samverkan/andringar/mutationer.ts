import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { andraRad } from '../../../shared/change/andraRad.ts';
import { type Fel, fel } from '../../../shared/change/Fel.ts';
import { storleksfel } from '../../../shared/change/input/storleksfel.ts';
import type { Radtyp, VersioneradRad } from '../../../shared/change/Rad.ts';
import { skapaEllerAndraRad } from '../../../shared/change/skapaEllerAndraRad.ts';
import { skapaRad } from '../../../shared/change/skapaRad.ts';
import { skriv } from '../../../shared/change/skriv.ts';
import { svar } from '../../../shared/change/svar.ts';
import { nekat, type Utfall } from '../../../shared/change/Utfall.ts';
import type { Concept } from '../../../shared/concept/Concept.ts';
import { rowKindOf } from '../../../shared/concept/entityOf.ts';
import { type Reference, referencesIn } from '../../../shared/concept/references.ts';
import { rowValues, type Stated } from '../../../shared/concept/rowValues.ts';
import type { Where } from '../../../shared/serve/database/rows/Rows.ts';
import type { Writer } from '../../../shared/serve/database/rows/Writer.ts';
import { Loaders } from '../../../shared/serve/Loaders.ts';
import { groupBy } from '../../../shared/values/groupBy.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { type Beror, type Skrivare, skrivrattsfel } from '../rules/skrivratt.ts';
import type { SamverkanContext } from '../SamverkanContext.ts';
import { concept, mutationRules } from '../store/concepts.ts';
import { tableOfType } from '../store/tables.ts';
import { skrivareAv } from './beror.ts';

/** A row of samverkan that has a version. */
export type Rad = VersioneradRad & { id: string };

/** A kind of row: its table and parts, the form of its history, and its name in mutations' answers. */
export interface Radslag<Row extends Rad> extends Radtyp<Row> {
  concept: Concept;
  svar: string;
  beror: Berorelse<Row>;
}

/** What a row concerns, which decides who may write it. `input` has what the mutation states beside the row. */
export type Berorelse<Row> = (
  rad: Omit<Row, 'version'>,
  skrivning: Pick<Skrivning<Row>, 'manager' | 'context'>,
  input: object,
) => Beror | Promise<Beror>;

/**
 * The kind of row for a type. `tabeller` are the tables with rows that belong to it, which its history includes; `column` holds
 * its id.
 */
export function radslag<Row extends Rad>(
  typename: string,
  namn: string,
  entity: EntitySchema<Row>,
  beror: Berorelse<Row>,
  tabeller: Readonly<Record<string, readonly [entity: EntitySchema, column: string]>> = {},
): Radslag<Row> {
  const snapshot = async (rad: Row, manager: Writer): Promise<unknown> => {
    const picture: Record<string, unknown> = { ...rad };
    for (const [name, [table, column]] of Object.entries(tabeller)) {
      picture[name] = await manager.find(table, { where: { [column]: rad.id } });
    }
    return picture;
  };
  const kind = concept(typename);
  return { ...rowKindOf<Row>(kind, entity, { snapshot }), concept: kind, svar: namn, beror };
}

/** A mutation's input: the values of a row, and whatever else the mutation takes. */
export type Indata<Row, More = object> = Stated<Omit<Row, 'version'>> & {
  kalla?: Kalla | null;
  skal: string;
} & More;

/** What a mutation's rules know beside the new row: the row before (null for a new row), the transaction, and the writer. */
export interface Skrivning<Row> {
  fore: Row | null;
  manager: Writer;
  context: SamverkanContext;
  skrivare: Skrivare;
  /** The answer to `fraga`; undefined without one. */
  svar?: unknown;
}

/** The rules of a mutation beyond those of its input's fields. */
export interface Regler<Row, Input> {
  /** Asks other parties before the transaction begins, so that their silence does not hold up the database. */
  fraga?: (input: Input, context: SamverkanContext) => Promise<unknown>;
  /** Computes values that the row keeps and the input does not state. */
  rad?: (
    input: Input,
    skrivning: Skrivning<Row>,
  ) => Partial<Omit<Row, 'version'>> | Promise<Partial<Omit<Row, 'version'>>>;
  /** Says why the row may not get these values. */
  fel?: (
    rad: Omit<Row, 'version'>,
    input: Input,
    skrivning: Skrivning<Row>,
  ) => Fel[] | Promise<Fel[]>;
  /** Writes the rows of other tables that belong to the row. */
  efterat?: (rad: Omit<Row, 'version'>, input: Input, skrivning: Skrivning<Row>) => Promise<void>;
}

type Kor<Input> = (_: unknown, args: { input: Input }, context: SamverkanContext) => Promise<never>;
/** A mutation that needs its own name, to find the rules of its input. */
type Definition = (mutation: string) => Kor<never>;

/** Mutations by name. */
export function mutationer<Namn extends string>(
  definitions: Readonly<Record<Namn, Definition>>,
): Record<Namn, Kor<never>> {
  const all = Object.entries(definitions) as [Namn, Definition][];
  return Object.fromEntries(all.map(([name, define]) => [name, define(name)])) as never;
}

/** Adds a row. */
export function skapar<Row extends Rad, Input extends Indata<Row>>(
  slag: Radslag<Row>,
  regler: Regler<Row, Input> = {},
): Definition {
  return (mutation) =>
    async (_, { input }: { input: Input }, context) => {
      const svar = await regler.fraga?.(input, context);
      return utfor(slag, context, async (manager) => {
        const given = { fore: null, manager, context, svar };
        const prov = await provad(slag, regler, mutation, input, given);
        if (prov.fel.length > 0) return nekat(prov.fel);
        const motiv = { aktor: context.aktor, skal: input.skal };
        return skapaRad<Row>(manager, slag, prov.rad as never, motiv, prov.efterat);
      });
    };
}

/** Changes a row. Refuses when the row's version is not the one that the writer has seen. */
export function andrar<Row extends Rad, Input extends Indata<Row>>(
  slag: Radslag<Row>,
  regler: Regler<Row, Input> = {},
): Definition {
  return (mutation) =>
    async (_, { input }: { input: Input & { version: number } }, context) => {
      const svar = await regler.fraga?.(input, context);
      return utfor(slag, context, (manager) =>
        andraRad<Row>(
          manager,
          slag,
          { id: input.id, version: input.version } as never,
          { aktor: context.aktor, skal: input.skal },
          async (fore) => {
            const given = { fore, manager, context, svar };
            const prov = await provad(slag, regler, mutation, input, given);
            if (prov.fel.length > 0) return { fel: prov.fel };
            return { nytt: prov.rad as never, efterat: prov.efterat };
          },
        ),
      );
    };
}

/** Creates or replaces a row. A value that the input leaves out becomes unknown. */
export function registrerar<Row extends Rad, Input extends Indata<Row>>(
  slag: Radslag<Row>,
  regler: Regler<Row, Input> = {},
): Definition {
  return (mutation) =>
    (_, { input }: { input: Input & { version?: number | null } }, context) =>
      utfor(slag, context, (manager) =>
        skapaEllerAndraRad<Row>(
          manager,
          slag,
          { id: input.id, version: input.version ?? null } as never,
          { aktor: context.aktor, skal: input.skal },
          async (fore) => {
            const hel = { fore, manager, context, hel: true };
            const prov = await provad(slag, regler, mutation, input, hel);
            return prov.fel.length > 0 ? { fel: prov.fel } : { nytt: prov.rad as never };
          },
        ),
      );
}

async function utfor<Row extends Rad>(
  slag: Radslag<Row>,
  context: SamverkanContext,
  andring: (manager: Writer) => Promise<Utfall<Row>>,
): Promise<never> {
  const utfall = await skriv<Row>(context, andring);
  // Later mutations of the same request must not use rows that were read before this change.
  context.loaders = new Loaders();
  return svar(slag.svar, utfall) as never;
}

/**
 * Computes the new row, the faults that refuse it, and the rows to write with it. With `hel` no earlier value stays. Whether
 * the writer may write is judged first and alone, for the row before and the row after.
 */
async function provad<Row extends Rad, Input extends Indata<Row>>(
  { concept: kind, beror }: Radslag<Row>,
  regler: Regler<Row, Input>,
  mutation: string,
  input: Input,
  { hel = false, ...given }: Omit<Skrivning<Row>, 'skrivare'> & { hel?: boolean },
) {
  const { fore, manager, context } = given;
  const skrivare = await skrivareAv(manager, context.caller);
  const skrivning = { ...given, fore: hel ? null : fore, skrivare };
  const kalla = !hel && fore && input.kalla == null ? fore.kalla : kallaAv(input.kalla);
  const rad: Omit<Row, 'version'> = {
    ...rowValues<Row>(kind, { ...input, kalla }, skrivning.fore),
    ...(await regler.rad?.(input, skrivning)),
  };
  const efterat = async () => regler.efterat?.(rad, input, skrivning);
  const [nekad] = [
    ...(fore ? skrivrattsfel(skrivare, await beror(fore, skrivning, {})) : []),
    ...skrivrattsfel(skrivare, await beror(rad, skrivning, input)),
  ];
  if (nekad) return { rad, fel: [nekad], efterat };
  const wrong = [
    ...nullfel(kind, input),
    ...((await regler.fel?.(rad, input, skrivning)) ?? []),
    ...(await referensfel(manager, referencesIn(mutationRules.get(mutation) ?? [], input))),
    ...storleksfel(rad),
  ];
  return { rad, fel: wrong, efterat };
}

/** Refuses null for fields that every row must have. */
function nullfel({ fields }: Concept, input: object): Fel[] {
  return fields.flatMap(({ given, required }) =>
    required && given !== 'kalla' && (input as Record<string, unknown>)[given] === null
      ? [fel('SAKNAR_UPPGIFT', given, `${given} får inte vara tomt: ange ett värde.`)]
      : [],
  );
}

const idOnly = ['id'];

/** Refuses ids of rows that do not exist, each at its field. */
export async function referensfel(
  manager: Writer,
  references: readonly Reference[],
): Promise<Fel[]> {
  const missing = new Set<Reference>();
  for (const [typename, found] of groupBy(references, (one) => one.typename)) {
    const table = tableOfType[typename];
    if (!table) throw new Error(`no table is known for ${typename}`);
    const ids = [...new Set(found.map(({ id }) => id))];
    const rows = await manager.find(table, { where: { id: ids }, columns: idOnly });
    const known = new Set(rows.map(({ id }) => id));
    for (const one of found) if (!known.has(one.id)) missing.add(one);
  }
  return references
    .filter((one) => missing.has(one))
    .map(({ falt, id }) =>
      fel('SAKNAS', falt, `Det finns ingenting med id ${id}: kontrollera id.`),
    );
}

/** Checks a list of ids that refer to rows of one type, for inputs that state ids alone. */
export function idReferences(
  typename: string,
  falt: string,
  ids: readonly (string | null | undefined)[] | string | null | undefined,
): Reference[] {
  if (ids == null) return [];
  if (typeof ids === 'string') return [{ falt, typename, id: ids }];
  return ids.flatMap((id, n) => (id == null ? [] : [{ falt: `${falt}[${n}]`, typename, id }]));
}

/** The source in the input, or samverkan itself when there is none. */
export function kallaAv(stated: Kalla | null | undefined): Kalla {
  return stated ? { ...stated } : { dokument: 'Uppgift från samverkan', exempel: false };
}

/** Refuses a value that occurs earlier in a list. `falt` names the field of the nth value. */
export function dubbletter(falt: (n: number) => string, varden: readonly string[]): Fel[] {
  return varden.flatMap((varde, n) =>
    varden.indexOf(varde) === n
      ? []
      : [fel('OGILTIGT_VARDE', falt(n), `${varde} står mer än en gång: ta bort den ena.`)],
  );
}

/** A refusal when `wrong`, otherwise none. */
export function om(wrong: boolean, kod: Fel['kod'], falt: string, meddelande: string): Fel[] {
  return wrong ? [fel(kod, falt, meddelande)] : [];
}

/** Replaces the rows that belong to a row. The history keeps the old ones. */
export async function ersatt<Row extends ObjectLiteral>(
  manager: Writer,
  entity: EntitySchema<Row>,
  where: Where<Row>,
  rader: readonly object[],
): Promise<void> {
  await manager.delete(entity, where);
  await manager.insert(entity, rader as readonly Partial<Row>[]);
}
