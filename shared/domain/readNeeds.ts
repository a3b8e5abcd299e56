import type { Field } from '../concept/Concept.ts';
import { place } from '../concept/entityOf.ts';
import type { Asked } from '../serve/entities/asked.ts';
import { concepts } from './concepts.ts';
import type { HuvudmanContext } from './HuvudmanContext.ts';
import type { Atkomstnivaer } from './huvudman/atkomstAv.ts';
import { partColumns } from './parterIRad.ts';

/** The columns of each type of row that a field reads. */
type Needs = Readonly<Record<string, readonly string[]>>;

const unitsOnly: Needs = { Verksamhet: [] };

/**
 * The columns that fields read, where it is not the one column of the same name. A stored field that is not here reads
 * its own column, and a computed field reads every column of its row. A new field therefore needs no entry, and an
 * entry makes reading cheaper. Reading a column that is not stated throws.
 */
export const readNeeds: Readonly<Record<string, Needs>> = {
  'Verksamhet.funktioner': { Verksamhet: [], Funktionsutbud: [] },
  'Verksamhet.platser': { Verksamhet: [], Plats: [] },
  'Funktionsutbud.kalla': { Verksamhet: ['kalla'], Funktionsutbud: ['kalla'] },
  'Plats.kalla': { Verksamhet: ['kalla'], Plats: ['kalla'] },
  ...Object.fromEntries(
    ['oppettider', 'bemanning', 'lagstod', 'vardplatser', 'listade', 'samfinansiering'].map(
      (name) => [`Verksamhet.${name}`, { Verksamhet: [name, 'kalla'] }],
    ),
  ),
  'Verksamhet.budgetar': unitsOnly,
  'Verksamhet.budgetutkast': unitsOnly,
  'Verksamhet.matvarden': unitsOnly,
  'Verksamhet.insatser': unitsOnly,
  'Verksamhet.pastaenden': {
    Verksamhet: ['namn', 'uppdragsgivare', 'bemanning'],
    Funktionsutbud: ['utforsAt', 'dagarPerVecka'],
  },
  'Verksamhet.avvikelser': { Verksamhet: ['typ', 'vardplatser', 'stangd'], Funktionsutbud: [] },
  'Deltagande.andrad': { Deltagande: ['status', 'till'] },
  'Deltagande.status': { Deltagande: ['status', 'till'] },
  'Deltagande.verksamheter': { Deltagande: [] },
  'Deltagande.verksamhetssida': { Deltagande: [] },
  'Deltagande.budgetar': { Deltagande: [] },
  'Deltagande.nyckeltal': { Deltagande: [] },
  'Nyckeltal.vardplatser': { Verksamhet: ['vardplatser'] },
  'Nyckeltal.funktioner': { Funktionsutbud: ['paPlats', 'bokningsbar'] },
  'Nyckeltal.belagdaVardplatser': { Verksamhet: ['vardplatser'] },
  'Nyckeltal.mottagningar': { Verksamhet: ['typ', 'oppettider', 'kalla'] },
  'Nyckeltal.betalare': { Verksamhet: ['samfinansiering'] },
  'Nyckeltal.odelade': { Verksamhet: ['samfinansiering'] },
  'Beslut.pengar': { Beslut: [] },
  'Beslut.uppfoljningar': { Beslut: [] },
  'Avtalspart.andrad': { Avtalspart: ['status', 'upphor'] },
  'Avtalspart.status': { Avtalspart: ['status', 'upphor'] },
  'Avtalspart.pengar': { Avtalspart: [] },
};

/** The computed fields of every type of row, which need only its key. */
const everyRows = new Set(['huvudmanId', 'uppgiftslamnare', 'andrad']);

interface RowType {
  fields: readonly Field[];
  /** The columns that identify a row. */
  key: readonly string[];
}

/** The tables of rows that belong to a concept's rows, by their type. */
const parts = new Map(
  [...concepts.values()].flatMap(({ fields }) =>
    fields.flatMap(({ part, typename, fields: own }): [string, RowType][] =>
      part ? [[typename, { fields: own, key: [part.parent, part.key ?? place] }]] : [],
    ),
  ),
);

const known = new WeakMap<Atkomstnivaer, WeakMap<Asked, Map<string, readonly string[] | null>>>();

/**
 * The columns of a type of row that a query needs. The same document gives the same list. Undefined (all columns) where
 * the selection is unknown, or a selected field may read any column.
 */
export function columnsFor(
  { asked, nivaer }: Pick<HuvudmanContext, 'asked' | 'nivaer'>,
  typename: string,
): readonly string[] | undefined {
  if (!asked) return undefined;
  const byAsked = known.get(nivaer) ?? new WeakMap<Asked, Map<string, readonly string[] | null>>();
  known.set(nivaer, byAsked);
  const lists = byAsked.get(asked) ?? new Map<string, readonly string[] | null>();
  byAsked.set(asked, lists);
  let list = lists.get(typename);
  if (list === undefined) {
    list = columnsOf(asked, nivaer, typename);
    lists.set(typename, list);
  }
  return list ?? undefined;
}

function columnsOf(asked: Asked, nivaer: Atkomstnivaer, typename: string): string[] | null {
  const rows = concepts.get(typename) ?? parts.get(typename);
  if (!rows) return null;
  const { fields, key } = rows;
  const columns = new Set(key);
  for (const name of asked.get(typename) ?? []) {
    if (name.startsWith('__')) continue;
    // Who may see the field can depend on the parties that the row names.
    if (nivaer.get(`${typename}.${name}`) === 'parter') add(columns, partColumns(typename));
    const stated = readNeeds[`${typename}.${name}`];
    const stored = fields.find(({ shown }) => shown === name);
    if (stated || everyRows.has(name)) continue;
    if (name === 'version') columns.add(name);
    else if (stored && !stored.part) columns.add(stored.name);
    else return null;
  }
  for (const [type, names] of asked) {
    for (const name of names) add(columns, readNeeds[`${type}.${name}`]?.[typename] ?? []);
  }
  return [...columns];
}

function add(columns: Set<string>, more: readonly string[]): void {
  for (const one of more) columns.add(one);
}
