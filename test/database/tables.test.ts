import { afterAll, describe, expect, test } from '@jest/globals';
import type { EntitySchema, EntitySchemaColumnOptions } from 'typeorm';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { samverkan } from '../../subgraphs/samverkan/samverkan.ts';
import { testDatabases } from '../databases.ts';

/** A column as a database has it: how its values are kept, how long a text may be, whether it may be null. */
interface Column {
  kind: 'text' | 'integer' | 'float';
  /** The most characters; null where the column states none. */
  length: number | null;
  nullable: boolean;
  primary: boolean;
}

const kinds: Record<string, Column['kind']> = {
  varchar: 'text',
  text: 'text',
  longtext: 'text',
  'simple-json': 'text',
  integer: 'integer',
  int: 'integer',
  bigint: 'integer',
  boolean: 'integer',
  tinyint: 'integer',
  double: 'float',
};

const kindOf = (type: string) => kinds[type.toLowerCase().replace(/\(.*$/, '')] ?? 'text';

async function columnsIn(db: Database, table: string): Promise<Record<string, Column>> {
  if (db.dialect === 'sqlite') {
    const rows = await db.read.query(`PRAGMA table_info("${table}")`);
    return Object.fromEntries(
      rows.map((row: Record<string, string | number>) => {
        const length = /\((\d+)\)/.exec(String(row.type))?.[1];
        const column: Column = {
          kind: kindOf(String(row.type)),
          length: length ? Number(length) : null,
          nullable: row.notnull === 0 && row.pk === 0,
          primary: row.pk !== 0,
        };
        return [row.name, column];
      }),
    );
  }
  const rows = await db.read.query(
    'SELECT column_name AS name, data_type AS type, character_maximum_length AS length, is_nullable AS nullable, column_key AS place FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?',
    [table],
  );
  return Object.fromEntries(
    rows.map((row: Record<string, string | number | null>) => {
      const column: Column = {
        kind: kindOf(String(row.type)),
        length: row.type === 'varchar' ? Number(row.length) : null,
        nullable: row.nullable === 'YES',
        primary: row.place === 'PRI',
      };
      return [row.name, column];
    }),
  );
}

/** Whether a column keeps what its concept says: the same kind and nulls, and room for its longest text. */
function keeps(column: Column | undefined, stated: EntitySchemaColumnOptions): boolean {
  if (!column) return false;
  const primary = stated.primary === true;
  const room = column.length === null || Number(stated.length ?? 0) <= column.length;
  // The values of an enum are no texts of their own length: the SDL says which there are.
  const isEnum = stated.type === 'varchar' && stated.length === 40;
  return (
    column.kind === kindOf(String(stated.type)) &&
    column.nullable === (stated.nullable === true) &&
    column.primary === primary &&
    (room || isEnum)
  );
}

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.cleanUp())));

describe.each([
  ['a huvudman', huvudmansdomain],
  ['samverkan', samverkan],
])('the tables of %s are what its concepts say', (_name, { entities, migrations }) => {
  test.each(databases.map((each) => [each.name, each] as const))('on %s', async (_on, database) => {
    const db = await openDatabase({ url: await database.url(), entities, migrations });
    try {
      const wrong: string[] = [];
      for (const { options } of entities as EntitySchema[]) {
        const columns = await columnsIn(db, options.name);
        const stated = options.columns as Record<string, EntitySchemaColumnOptions>;
        for (const [name, column] of Object.entries(stated)) {
          if (!keeps(columns[name], column)) wrong.push(`${options.name}.${name}`);
        }
        for (const name of Object.keys(columns)) {
          if (!stated[name]) wrong.push(`${options.name}.${name} is in no concept`);
        }
      }
      expect(wrong).toEqual([]);
    } finally {
      await db.close();
    }
  });
});
