import type { EntitySchema } from 'typeorm';
import type { VersioneradRad } from '../../change/Rad.ts';
import type { Concept } from '../../concept/Concept.ts';
import { partEntityOf, place } from '../../concept/entityOf.ts';
import type { BatchWriter } from '../../serve/database/rows/BatchWriter.ts';
import type { Rows } from '../../serve/database/rows/Rows.ts';
import { keyOf } from '../../serve/database/rows/shapeOf.ts';
import { groupBy } from '../../values/groupBy.ts';
import { OrganisationsenhetEntity } from '../organisationsenhet/Organisationsenhet.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import type { Filetable } from './Filetable.ts';
import { type Cells, cellTexts, valuesOf } from './rowCells.ts';

/** The values of a row's key fields, in order. */
export type Rowkey = readonly string[];

/**
 * The stored rows with one of the keys, including lists in tables of their own, by key as JSON. `lock` locks them until
 * the transaction ends. Where writes take turns no lock is needed.
 */
export async function storedRows(
  from: Rows,
  table: Filetable,
  keys: readonly Rowkey[],
  { lock = false } = {},
): Promise<Map<string, VersioneradRad>> {
  if (keys.length === 0) return new Map();
  const { entity, nyckel } = table.kind;
  const found: VersioneradRad[] = await from.findByKeys(entity, inColumns(table, keys), { lock });
  const rows = await withParts(from, table, found);
  return new Map(rows.map((row) => [JSON.stringify(nyckel.map((field) => row[field])), row]));
}

/** Keys with their values in the order of the table's columns. */
function inColumns({ kind: { entity, nyckel } }: Filetable, keys: readonly Rowkey[]): Rowkey[] {
  const places = keyOf(entity).map((name) => nyckel.indexOf(name));
  return keys.map((key) => places.map((at) => key[at] as string));
}

/** The tables of the rows that a file's rows refer to by id, by column. */
const named: Readonly<Record<string, EntitySchema>> = {
  verksamhetId: VerksamhetEntity,
  organisationsenhet: OrganisationsenhetEntity,
};

/** Looks up together the rows that a file's rows refer to. Their mutations then ask for each. */
export async function lookUpNamed(batch: BatchWriter, rows: readonly { celler: Cells }[]) {
  for (const [column, entity] of Object.entries(named)) {
    const ids = new Set(rows.map(({ celler }) => celler[column] ?? ''));
    ids.delete('');
    if (ids.size > 0)
      await batch.lookUp(
        entity,
        [...ids].map((id) => [id]),
      );
  }
}

/** The number of stored rows, and how many of them have one of the keys. */
export async function countStored(
  from: Rows,
  table: Filetable,
  keys: readonly Rowkey[],
): Promise<{ all: number; named: number }> {
  const { entity } = table.kind;
  let named = 0;
  for (let start = 0; start < keys.length; start += 250) {
    const some = from.withKeys(entity, inColumns(table, keys.slice(start, start + 250)));
    named += await from.count(entity, { and: [some] });
  }
  return { all: await from.count(entity), named };
}

/** The next rows in order of key, including lists in tables of their own. */
export async function rowsAfter(
  from: Rows,
  table: Filetable,
  after: VersioneradRad | null,
  count: number,
): Promise<VersioneradRad[]> {
  const { entity, nyckel } = table.kind;
  const column = (field: string) => `t.\`${field}\``;
  const later = nyckel.map((field, n) => {
    const equal = nyckel.slice(0, n).map((each) => `${column(each)} = ?`);
    return `(${[...equal, `${column(field)} > ?`].join(' AND ')})`;
  });
  const values = nyckel.flatMap((_field, n) => nyckel.slice(0, n + 1).map((each) => after?.[each]));
  const rows: VersioneradRad[] = await from.find(entity, {
    and: after ? [{ sql: `(${later.join(' OR ')})`, values }] : [],
    order: Object.fromEntries(nyckel.map((field) => [field, 'ASC'])),
    limit: count,
  });
  return withParts(from, table, rows);
}

const partEntities = new Map<string, EntitySchema>();

/** The table of a concept's list whose items are rows of their own. It is the same object each time. */
function partEntity(concept: Concept, list: string): EntitySchema {
  const name = `${concept.name}.${list}`;
  const known = partEntities.get(name) ?? partEntityOf(concept, list);
  partEntities.set(name, known);
  return known;
}

/** Adds to each row its lists in tables of their own, in the order in which they are shown. */
async function withParts(
  from: Rows,
  { concept }: Filetable,
  rows: VersioneradRad[],
): Promise<VersioneradRad[]> {
  if (rows.length === 0) return rows;
  let whole = rows;
  for (const { name, part } of concept.fields) {
    if (!part) continue;
    const items: Record<string, unknown>[] = await from.find(partEntity(concept, name), {
      where: { [part.parent]: rows.map(({ id }) => id) },
      order: { [part.key ?? place]: 'ASC' },
    });
    const itemsOf = groupBy(items, (item) => String(item[part.parent]));
    whole = whole.map((row) => ({
      ...row,
      [name]: (itemsOf.get(row.id) ?? []).map(
        ({ [part.parent]: _parent, [place]: _place, ...item }) => item,
      ),
    }));
  }
  return whole;
}

/** The number of rows to read at a time. */
const page = 500;

/** All rows of a table in the form for a file, in order of key. Within a transaction they are from one moment. */
export async function* storedCells(from: Rows, table: Filetable): AsyncGenerator<Cells> {
  let last: VersioneradRad | null = null;
  do {
    const rows: VersioneradRad[] = await rowsAfter(from, table, last, page);
    for (const row of rows) yield cellTexts(table, valuesOf(table, row));
    last = rows.length === page ? (rows.at(-1) ?? null) : null;
  } while (last);
}
