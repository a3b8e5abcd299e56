import {
  EntitySchema,
  type EntitySchemaColumnOptions,
  type EntitySchemaIndexOptions,
  type ObjectLiteral,
} from 'typeorm';
import type { Radtyp, VersioneradRad } from '../change/Rad.ts';
import { oreColumn } from '../values/oreColumn.ts';
import type { Concept, Field, PartTable } from './Concept.ts';

/** What the SDL does not state about a table: its indices, and columns for searching only. */
export interface TableDetails {
  indices?: EntitySchemaIndexOptions[];
  columns?: Record<string, EntitySchemaColumnOptions>;
  /** Default values for rows that are older than the column. */
  defaults?: Record<string, string | number>;
}

/** The length of ids and codes that state none. */
const idLength = 100;
const enumLength = 40;
/** A longer text gets a column of type text, which MariaDB stores apart from the row. */
const longestVarchar = 1_000;

/**
 * The table of a concept, as TypeORM reads and writes it. Migrations create the table; a test checks that the two
 * agree.
 */
export function entityOf<Row extends { version: number }>(
  { table, key, fields }: Concept,
  { indices = [], columns = {}, defaults = {} }: TableDetails = {},
): EntitySchema<Row> {
  const stored = fields.filter(({ part }) => part === null);
  const own = Object.fromEntries(
    stored.map((field) => [field.name, columnOf(field, key.includes(field.name), defaults)]),
  );
  const options = { ...own, ...columns, version: { type: 'integer', default: 1 } };
  return new EntitySchema<Row>({
    name: table,
    columns: options as EntitySchema<Row>['options']['columns'],
    indices,
  });
}

/** How rows of a concept are found, identified in the history and named in sentences. */
export function rowKindOf<Row extends VersioneradRad>(
  { key, title }: Concept,
  entity: EntitySchema<Row>,
  more: Pick<Radtyp<Row>, 'saknas' | 'snapshot' | 'tillhor'> = {},
): Radtyp<Row> {
  return { entity, nyckel: key as (keyof Row & string)[], namn: title, ...more };
}

/** The column with an item's place in its list, for items without a key field. */
export const place = 'ordning';

/** The table of a concept's list whose items are rows of their own. */
export function partEntityOf<Row extends ObjectLiteral>(
  { name, fields }: Concept,
  listName: string,
  indices: EntitySchemaIndexOptions[] = [],
): EntitySchema<Row> {
  const list = fields.find((field) => field.name === listName);
  if (!list?.part) throw new Error(`${name}.${listName} is no list of rows of their own.`);
  return partTableOf<Row>({ name: listName, fields: list.fields, ...list.part }, { indices });
}

/** The table of rows that belong to another. */
export function partTableOf<Row extends ObjectLiteral>(
  { table, parent, key, fields }: PartTable,
  { indices = [], defaults = {} }: Pick<TableDetails, 'indices' | 'defaults'> = {},
): EntitySchema<Row> {
  const own = fields.map((field) => [field.name, columnOf(field, field.name === key, defaults)]);
  const columns = {
    [parent]: { type: 'varchar', length: idLength, primary: true },
    ...(key === null ? { [place]: { type: 'integer', primary: true } } : {}),
    ...Object.fromEntries(own),
  };
  return new EntitySchema<Row>({
    name: table,
    columns: columns as EntitySchema<Row>['options']['columns'],
    indices,
  });
}

function columnOf(
  field: Field,
  primary: boolean,
  defaults: Record<string, string | number>,
): EntitySchemaColumnOptions {
  if (primary) return { ...typeOf(field), primary: true };
  const value = defaults[field.name];
  const type = value === undefined ? typeOf(field) : { ...typeOf(field), default: value };
  return field.required ? type : { ...type, nullable: true };
}

function typeOf({ kind, list, max }: Field): EntitySchemaColumnOptions {
  if (list || kind === 'object') return { type: 'simple-json' };
  switch (kind) {
    case 'id':
    case 'part':
      return { type: 'varchar', length: max ?? idLength };
    case 'text':
      return max === undefined || max > longestVarchar
        ? { type: 'text' }
        : { type: 'varchar', length: max };
    case 'enum':
      return { type: 'varchar', length: max ?? enumLength };
    case 'datum':
      return { type: 'varchar', length: 10 };
    case 'datumTid':
      return { type: 'varchar', length: 35 };
    case 'manad':
      return { type: 'varchar', length: 7 };
    case 'belopp':
      return { type: 'bigint', transformer: oreColumn };
    case 'int':
    case 'procent':
      return { type: 'integer' };
    case 'float':
      return { type: 'double' };
    case 'boolean':
      return { type: 'boolean' };
  }
}
