import { afterAll, describe, expect, test } from '@jest/globals';
import {
  DataSource,
  type DataSourceOptions,
  type QueryRunner,
  type Table,
  type TableColumn,
} from 'typeorm';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import type { DatabaseOptions } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { loadHuvudman } from '../../subgraphs/network.ts';
import { samverkan } from '../../subgraphs/samverkan/samverkan.ts';
import { testDatabases } from '../databases.ts';

type Domain = Pick<DatabaseOptions, 'entities' | 'migrations'>;
type Row = Record<string, unknown>;
/** Rows by table, as they are stored. */
type Content = Map<string, Row[]>;

const { tillagg } = await loadHuvudman('tierp');
const huvudman: Domain = {
  entities: [...huvudmansdomain.entities, ...(tillagg?.entities ?? [])],
  migrations: [...huvudmansdomain.migrations, ...(tillagg?.migrations ?? [])],
};

/** In the order in which they came, which the timestamp at the end of their names says. */
const inOrder = (migrations: Domain['migrations']) =>
  [...migrations].sort((a, b) => Number(a.name.slice(-13)) - Number(b.name.slice(-13)));

/** The tables of this database; TypeORM's own list would be of every database that the server has. */
async function tablesOf(runner: QueryRunner): Promise<Table[]> {
  const sqlite = runner.dataSource.options.type === 'better-sqlite3';
  const rows: Row[] = await runner.query(
    sqlite ? "SELECT name FROM sqlite_schema WHERE type = 'table'" : 'SHOW TABLES',
  );
  const names = rows.map((row) => String(Object.values(row)[0]));
  const own = names.filter((name) => !/^(migrations|sqlite_.*|typeorm_metadata)$/.test(name));
  const tables = await runner.getTables(own);
  return tables.map((table) => Object.assign(table, { name: table.name.split('.').at(-1) }));
}

/** Works on a database as it is after these migrations. */
async function after(
  options: DataSourceOptions,
  migrations: Domain['migrations'],
  work: (runner: QueryRunner) => Promise<void>,
): Promise<void> {
  const source = new DataSource({ ...options, migrations, migrationsTransactionMode: 'each' });
  await source.initialize();
  try {
    const ran = await source.runMigrations();
    expect(ran.map(({ name }) => name)).toEqual([migrations.at(-1)?.name]);
    await work(source.createQueryRunner());
  } finally {
    await source.destroy();
  }
}

/** A value that a column takes, another for each `mark`. A text is JSON as well, since some columns keep that. */
function valueFor({ type, length }: TableColumn, mark: number): unknown {
  if (/bool|tinyint/.test(type)) return mark % 2;
  if (/int|double|float|real|decimal/.test(type)) return mark;
  const room = (Number(length) || 100) - 2;
  return JSON.stringify(`${mark} å ☃`.slice(0, room));
}

/** Puts a row into each table as it is now, with something in every column. */
async function fill(runner: QueryRunner, mark: number): Promise<void> {
  for (const { name, columns } of await tablesOf(runner)) {
    const names = columns.map((one) => runner.dataSource.driver.escape(one.name));
    const places = columns.map(() => '?').join(', ');
    await runner.query(
      `INSERT INTO ${runner.dataSource.driver.escape(name)} (${names.join(', ')}) VALUES (${places})`,
      columns.map((one) => valueFor(one, mark)),
    );
  }
}

/** Writes into each table of before what the version before writes, which knows no other columns, and takes it back. */
async function writeAsBefore(runner: QueryRunner, before: readonly Table[]): Promise<string[]> {
  const refused: string[] = [];
  for (const { name, columns } of before) {
    const names = columns.map((one) => runner.dataSource.driver.escape(one.name));
    await runner.startTransaction();
    try {
      await runner.query(
        `INSERT INTO ${runner.dataSource.driver.escape(name)} (${names.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        columns.map((one) => valueFor(one, 1_000)),
      );
    } catch (error) {
      refused.push(`${name}: ${(error as Error).message}`);
    } finally {
      await runner.rollbackTransaction();
    }
  }
  return refused;
}

async function contentOf(runner: QueryRunner): Promise<Content> {
  const content: Content = new Map();
  for (const { name } of await tablesOf(runner)) {
    const rows = await runner.query(`SELECT * FROM ${runner.dataSource.driver.escape(name)}`);
    content.set(
      name,
      rows.map((row: Row) => ({ ...row })),
    );
  }
  return content;
}

/** The rows of before as they are now, without the columns that have come since. */
function kept(before: Content, now: Content): Content {
  return new Map(
    [...before].map(([table, rows]) => {
      const names = Object.keys(rows[0] ?? {});
      const left = (now.get(table) ?? []).slice(0, rows.length);
      return [table, left.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])))];
    }),
  );
}

/**
 * An old database is what some of the migrations have left, with rows in it. Here each migration meets rows in every
 * table that the ones before it have made, so that a later one is held to it too, without a line of its own.
 */
describe.each(await testDatabases())('rows of every earlier version, on $name', (databases) => {
  afterAll(() => databases.cleanUp());

  test.each([
    ['a huvudman with an extension', huvudman],
    ['samverkan', samverkan as Domain],
  ])('stand in the database of %s as they were', async (_whose, { entities, migrations }) => {
    const url = await databases.url();
    let before: Content = new Map();
    let tables: Table[] = [];
    const ordered = inOrder(migrations);
    for (const index of ordered.keys()) {
      await after(databases.dataSource(url), ordered.slice(0, index + 1), async (runner) => {
        expect(kept(before, await contentOf(runner))).toEqual(before);
        // While instances are upgraded one by one, the version before goes on over the new schema.
        expect([ordered[index]?.name, await writeAsBefore(runner, tables)]).toEqual([
          ordered[index]?.name,
          [],
        ]);
        tables = await tablesOf(runner);
        await fill(runner, index + 1);
        before = await contentOf(runner);
      });
    }
    const counts = new Map([...before].map(([table, rows]) => [table, rows.length]));
    expect(Math.max(...counts.values())).toBe(ordered.length);

    const db = await openDatabase({ url, entities, migrations });
    try {
      for (const entity of entities) {
        const { options } = entity;
        const name = options.tableName ?? options.name;
        expect([name, await db.rows.count(entity)]).toEqual([name, counts.get(name)]);
      }
    } finally {
      await db.close();
    }
  });
});
