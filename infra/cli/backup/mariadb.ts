import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Connection, createConnection } from 'mysql2/promise';
import { firstOf } from '../../../shared/serve/database/hosts.ts';
import { CommandError } from '../CommandError.ts';

/** Dumps a database of MariaDB or MySQL as of one moment, while others write to it. Returns the migrations that it has run. */
export async function dumpMariadb(urls: string, to: string): Promise<readonly string[]> {
  const url = await usable(urls);
  const schema = await connected(url, async (connection) => {
    const [rows] = await connection.query('SELECT name FROM migrations ORDER BY timestamp');
    return (rows as { name: string }[]).map(({ name }) => name);
  }).catch((error: { code?: string }) => {
    if (error.code !== 'ER_NO_SUCH_TABLE') throw error;
    throw new CommandError('Databasen är ingen delgrafs. Ingenting kopierades.');
  });
  const flags = ['--single-transaction', '--quick', '--hex-blob', '--no-tablespaces'];
  await withClient('mariadb-dump', url, flags, async ({ stdout }) => {
    await pipeline(stdout, createWriteStream(to, { mode: 0o600 }));
  });
  return schema;
}

/** Loads a dump into a database without tables. A load that fails half-way removes its tables again and throws CommandError. */
export async function loadMariadb(copy: string, urls: string): Promise<void> {
  const url = await usable(urls);
  await refuseTables(url);
  try {
    await withClient('mariadb', url, [], async ({ stdin }) => {
      await pipeline(createReadStream(copy), stdin);
    });
  } catch (error) {
    await connected(url, emptied);
    throw error;
  }
}

/** Throws CommandError when the database has tables. */
export async function refuseTables(urls: string): Promise<void> {
  const url = await usable(urls);
  const tables = await connected(url, tablesIn);
  if (tables.length === 0) return;
  throw new CommandError(
    `Databasen i DATABASE_URL har redan tabeller (${tables.slice(0, 3).join(', ')} …), och de skrivs inte över: läs tillbaka i en tom databas.`,
    { felanvant: true },
  );
}

async function tablesIn(connection: Connection): Promise<string[]> {
  const [rows] = await connection.query('SHOW TABLES');
  return (rows as object[]).map((row) => String(Object.values(row)[0]));
}

async function emptied(connection: Connection): Promise<void> {
  await connection.query('SET FOREIGN_KEY_CHECKS = 0');
  for (const table of await tablesIn(connection)) {
    await connection.query('DROP TABLE IF EXISTS ??', [table]);
  }
}

/** The first of several servers that answers. */
const usable = (urls: string) =>
  firstOf(urls, (url) =>
    connected(url, async (connection) => {
      await connection.query('SHOW TABLES');
      return url;
    }),
  );

async function connected<T>(url: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await createConnection({ uri: url, connectTimeout: 5_000 });
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

/**
 * Runs the server's own client program on the database. The password goes in a file that nobody else can read, never on the
 * command line.
 */
async function withClient(
  program: string,
  url: string,
  flags: readonly string[],
  work: (streams: { stdin: Writable; stdout: Readable }) => Promise<void>,
): Promise<void> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const folder = await mkdtemp(join(tmpdir(), 'vardnat-mariadb-'));
  const options = {
    host: hostname,
    port: port || '3306',
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    protocol: 'tcp',
    'default-character-set': 'utf8mb4',
  };
  const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const lines = Object.entries(options).map(([name, value]) => `${name}=${quoted(value)}`);
  const file = join(folder, 'client.cnf');
  try {
    await writeFile(file, `[client]\n${lines.join('\n')}\n`, { mode: 0o600 });
    const database = decodeURIComponent(pathname.slice(1));
    const child = spawn(program, [`--defaults-extra-file=${file}`, ...flags, database]);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(0, 500);
    });
    const ended = new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve(code ?? 1));
    });
    const streamed = work(child).catch((error: unknown) => error);
    const code = await ended.catch(() => {
      throw new CommandError(
        `${program} finns inte på den här datorn: installera serverns klient (Debian: mariadb-client).`,
      );
    });
    const failed = await streamed;
    if (code !== 0) throw new CommandError(`${program} lyckades inte (${code}): ${said.trim()}`);
    if (failed) throw failed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
