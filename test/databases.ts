import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { DataSourceOptions } from 'typeorm';

/** A database server that the tests can make databases on: `url()` makes an empty one and gives its address. */
export interface TestDatabases {
  name: 'SQLite' | 'MariaDB';
  url(): Promise<string>;
  /** TypeORM's own options for it, for tests that go beside the runtime. */
  dataSource(url: string): DataSourceOptions;
  cleanUp(): Promise<void>;
}

/** Where the tests look for MariaDB or MySQL; its user must be allowed to create databases. */
const serverUrl = process.env.TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306/';

function sqlite(): TestDatabases {
  const directories: string[] = [];
  return {
    name: 'SQLite',
    url: async () => {
      const directory = mkdtempSync(join(tmpdir(), 'vardnat-'));
      directories.push(directory);
      return `sqlite:${join(directory, 'test.sqlite')}`;
    },
    dataSource: (url) => ({ type: 'better-sqlite3', database: url.slice('sqlite:'.length) }),
    cleanUp: async () => {
      for (const directory of directories) rmSync(directory, { recursive: true, force: true });
    },
  };
}

function mariadb(): TestDatabases {
  const names: string[] = [];
  return {
    name: 'MariaDB',
    url: async () => {
      const name = `vardnat_test_${randomUUID().replaceAll('-', '')}`;
      names.push(name);
      await query(`CREATE DATABASE ${name}`);
      return new URL(name, serverUrl).href;
    },
    dataSource: (url) => ({ type: 'mariadb', url }),
    cleanUp: async () => {
      for (const name of names) await query(`DROP DATABASE IF EXISTS ${name}`);
    },
  };
}

async function query(sql: string): Promise<void> {
  const connection = await createConnection({ uri: serverUrl, connectTimeout: 20_000 });
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}

async function isReachable(): Promise<boolean> {
  return query('SELECT 1').then(
    () => true,
    () => false,
  );
}

/** The databases to run the same tests on. Where MariaDB is missing it is skipped loudly, and in CI that is a failure. */
export async function testDatabases(): Promise<TestDatabases[]> {
  if (await isReachable()) return [sqlite(), mariadb()];
  const complaint = `MariaDB is not reachable at ${serverUrl}: its tests`;
  if (process.env.CI === 'true') throw new Error(`${complaint} must run in CI`);
  process.stderr.write(
    `\n*** ${complaint} are SKIPPED. Start MariaDB or set TEST_MYSQL_URL. ***\n\n`,
  );
  return [sqlite()];
}
