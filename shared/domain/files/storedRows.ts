import type { EntityManager } from 'typeorm';
import type { VersioneradRad } from '../../change/Rad.ts';
import { place } from '../../concept/entityOf.ts';
import { groupBy } from '../../values/groupBy.ts';
import type { Filetable } from './Filetable.ts';
import { type Cells, cellTexts, valuesOf } from './rowCells.ts';

/** The values of a row's key fields, in their order. */
export type Rowkey = readonly string[];

/**
 * The stored rows that have one of the keys, with the lists that are rows of their own, by key as JSON. `lock` keeps them
 * from being changed by others until the transaction ends; where writes take turns there is no need.
 */
export async function storedRows(
  manager: EntityManager,
  table: Filetable,
  keys: readonly Rowkey[],
  { lock = false } = {},
): Promise<Map<string, VersioneradRad>> {
  if (keys.length === 0) return new Map();
  const { nyckel } = table.kind;
  const query = withKeys(manager, table, keys);
  if (lock) query.setLock('pessimistic_write');
  const rows = await withParts(manager, table, (await query.getMany()) as VersioneradRad[]);
  return new Map(rows.map((row) => [JSON.stringify(nyckel.map((field) => row[field])), row]));
}

/** How many rows are stored, and how many of them have one of the keys. */
export async function countStored(
  manager: EntityManager,
  table: Filetable,
  keys: readonly Rowkey[],
): Promise<{ all: number; named: number }> {
  let named = 0;
  for (let start = 0; start < keys.length; start += 250) {
    named += await withKeys(manager, table, keys.slice(start, start + 250)).getCount();
  }
  return { all: await manager.count(table.kind.entity), named };
}

/** Finds the rows that have one of the keys. */
function withKeys(manager: EntityManager, table: Filetable, keys: readonly Rowkey[]) {
  const { entity, nyckel } = table.kind;
  const query = manager.createQueryBuilder(entity, 'r');
  const [only] = nyckel;
  if (nyckel.length === 1) {
    return query.where(`r.${only} IN (:...keys)`, { keys: keys.map(([key]) => key) });
  }
  const one = (n: number) => nyckel.map((field, i) => `r.${field} = :k${n}_${i}`).join(' AND ');
  return query
    .where(keys.map((_key, n) => `(${one(n)})`).join(' OR '))
    .setParameters(
      Object.fromEntries(keys.flatMap((key, n) => key.map((part, i) => [`k${n}_${i}`, part]))),
    );
}

/** The next rows in order of key, with the lists that are rows of their own. */
export async function rowsAfter(
  manager: EntityManager,
  table: Filetable,
  after: VersioneradRad | null,
  count: number,
): Promise<VersioneradRad[]> {
  const { entity, nyckel } = table.kind;
  const query = manager.createQueryBuilder(entity, 'r').limit(count);
  for (const field of nyckel) query.addOrderBy(`r.${field}`, 'ASC');
  if (after) {
    const later = nyckel.map((field, n) => {
      const equal = nyckel.slice(0, n).map((each) => `r.${each} = :${each}`);
      return `(${[...equal, `r.${field} > :${field}`].join(' AND ')})`;
    });
    query.where(
      later.join(' OR '),
      Object.fromEntries(nyckel.map((field) => [field, after[field]])),
    );
  }
  return withParts(manager, table, (await query.getMany()) as VersioneradRad[]);
}

/** Adds to each row its lists that are rows of their own, in the order in which they are shown. */
async function withParts(
  manager: EntityManager,
  { concept }: Filetable,
  rows: VersioneradRad[],
): Promise<VersioneradRad[]> {
  if (rows.length === 0) return rows;
  let whole = rows;
  for (const { name, part } of concept.fields) {
    if (!part) continue;
    const items: Record<string, unknown>[] = await manager
      .createQueryBuilder(part.table, 'p')
      .where(`p.${part.parent} IN (:...ids)`, { ids: rows.map(({ id }) => id) })
      .orderBy(`p.${part.key ?? place}`, 'ASC')
      .getMany();
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

/** Rows at a time. */
const page = 500;

/** All rows of a table as they stand in a file, in order of key. Within a transaction they are as they were at one moment. */
export async function* storedCells(
  manager: EntityManager,
  table: Filetable,
): AsyncGenerator<Cells> {
  let last: VersioneradRad | null = null;
  do {
    const rows: VersioneradRad[] = await rowsAfter(manager, table, last, page);
    for (const row of rows) yield cellTexts(table, valuesOf(table, row));
    last = rows.length === page ? (rows.at(-1) ?? null) : null;
  } while (last);
}
