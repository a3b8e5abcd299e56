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

/** A row of samverkan that is written under a version. */
export type Rad = VersioneradRad & { id: string };

/** A kind of row: what is kept of it, how its history pictures it, and under which name mutations answer with it. */
export interface Radslag<Row extends Rad> extends Radtyp<Row> {
  concept: Concept;
  svar: string;
  beror: Berorelse<Row>;
}

/** What a row concerns, which says who may write it; `input` is what a mutation states beside the row. */
export type Berorelse<Row> = (
  rad: Omit<Row, 'version'>,
  skrivning: Pick<Skrivning<Row>, 'manager' | 'context'>,
  input: object,
) => Beror | Promise<Beror>;

/**
 * The kind of row of a type. `tabeller` are the tables whose rows belong to it: its history keeps them with it, by name;
 * `column` has its id.
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

/** What a mutation states of a row, with whatever else its input has. */
export type Indata<Row, More = object> = Stated<Omit<Row, 'version'>> & {
  kalla?: Kalla | null;
  skal: string;
} & More;

/** What a mutation's rules see beside the row: the row as it was (null of a new one), the transaction, and who writes. */
export interface Skrivning<Row> {
  fore: Row | null;
  manager: Writer;
  context: SamverkanContext;
  skrivare: Skrivare;
  /** What `fraga` answered; undefined without one. */
  svar?: unknown;
}

/** What a mutation says beyond what the fields of its input say. */
export interface Regler<Row, Input> {
  /** What others are asked before the write, which nothing outside this database may hold up. */
  fraga?: (input: Input, context: SamverkanContext) => Promise<unknown>;
  /** Values that the input does not state as the row keeps them. */
  rad?: (
    input: Input,
    skrivning: Skrivning<Row>,
  ) => Partial<Omit<Row, 'version'>> | Promise<Partial<Omit<Row, 'version'>>>;
  /** Why the row may not become so. */
  fel?: (
    rad: Omit<Row, 'version'>,
    input: Input,
    skrivning: Skrivning<Row>,
  ) => Fel[] | Promise<Fel[]>;
  /** Writes what belongs to the row in other tables. */
  efterat?: (rad: Omit<Row, 'version'>, input: Input, skrivning: Skrivning<Row>) => Promise<void>;
}

type Kor<Input> = (_: unknown, args: { input: Input }, context: SamverkanContext) => Promise<never>;
/** A mutation that knows its own name, by which the rules of its input are found. */
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

/** Changes a row under the version that the writer has seen. */
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

/** Adds or changes a row that is stated whole: what is left out is unknown. */
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
  // What was read before a change must not answer for what comes after it in the same request.
  context.loaders = new Loaders();
  return svar(slag.svar, utfall) as never;
}

/**
 * The row as it would become, why it may not, and what is written with it. Stated whole (`hel`), nothing stays as it was.
 * Who may write it comes first and alone, of the row as it was and as it would become.
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

/** Refuses null for what every row has. */
function nullfel({ fields }: Concept, input: object): Fel[] {
  return fields.flatMap(({ given, required }) =>
    required && given !== 'kalla' && (input as Record<string, unknown>)[given] === null
      ? [fel('SAKNAR_UPPGIFT', given, `${given} får inte vara tomt: ange ett värde.`)]
      : [],
  );
}

const idOnly = ['id'];

/** Refuses ids of rows that are not there, each at its field. */
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

/** The references to rows of one type that a list of ids holds, for inputs that state ids alone. */
export function idReferences(
  typename: string,
  falt: string,
  ids: readonly (string | null | undefined)[] | string | null | undefined,
): Reference[] {
  if (ids == null) return [];
  if (typeof ids === 'string') return [{ falt, typename, id: ids }];
  return ids.flatMap((id, n) => (id == null ? [] : [{ falt: `${falt}[${n}]`, typename, id }]));
}

/** The source that a writer states, or samverkan itself when none is. */
export function kallaAv(stated: Kalla | null | undefined): Kalla {
  return stated ? { ...stated } : { dokument: 'Uppgift från samverkan', exempel: false };
}

/** Refuses a value that has stood before in a list; `falt` names the field of its nth place. */
export function dubbletter(falt: (n: number) => string, varden: readonly string[]): Fel[] {
  return varden.flatMap((varde, n) =>
    varden.indexOf(varde) === n
      ? []
      : [fel('OGILTIGT_VARDE', falt(n), `${varde} står mer än en gång: ta bort den ena.`)],
  );
}

/** One refusal when something is wrong, none otherwise. */
export function om(wrong: boolean, kod: Fel['kod'], falt: string, meddelande: string): Fel[] {
  return wrong ? [fel(kod, falt, meddelande)] : [];
}

/** Puts rows in the place of those that belonged to a row; the history keeps what they were. */
export async function ersatt<Row extends ObjectLiteral>(
  manager: Writer,
  entity: EntitySchema<Row>,
  where: Where<Row>,
  rader: readonly object[],
): Promise<void> {
  await manager.delete(entity, where);
  await manager.insert(entity, rader as readonly Partial<Row>[]);
}
