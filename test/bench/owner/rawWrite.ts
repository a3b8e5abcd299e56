import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import mysql from 'mysql2/promise';
import { huvudmansdomain } from '../../../shared/domain/huvudmansdomain.ts';
import { openDatabase } from '../../../shared/serve/database/openDatabase.ts';
import { announce } from '../systems/announce.ts';

/**
 * Writes a budget with its line of history and its entry in the outbox by the driver alone, in one transaction that waits for the
 * disk; no token, no GraphQL and no rule. Started with `{ databaseUrl }`.
 */
const [given = '{}'] = process.argv.slice(2);
const { databaseUrl } = JSON.parse(given) as { databaseUrl: string };
const { entities, migrations } = huvudmansdomain;
await (await openDatabase({ url: databaseUrl, entities, migrations })).close();

const kalla = '{"dokument":"Uppgift från Vårdgivare 1 (exempel)","exempel":false}';
const statements = [
  'SELECT 1 FROM budget WHERE id = ?',
  `INSERT INTO budget (id, ar, belopp, status, kalla, version) VALUES (?, ?, ?, 'UTKAST', '${kalla}', 1)`,
  "INSERT INTO historik (tid, aktor, typ, radId, version, efter, skal) VALUES (?, 'ekonom', 'budget', ?, 1, ?, 'Mäts')",
  "INSERT INTO handelse (id, noterad, typ, radId, version, tid, ny) VALUES (?, ?, 'budget', ?, 1, ?, 1)",
] as const;
type Write = (id: string, ar: number, ore: number) => Promise<void> | void;
const valuesOf = (id: string, ar: number, ore: number) => {
  const now = new Date().toISOString();
  const row = { id, ar, belopp: ore, status: 'UTKAST', kalla: JSON.parse(kalla), version: 1 };
  return [[id], [id, ar, ore], [now, id, JSON.stringify(row)], [randomUUID(), now, id, now]];
};

const write = databaseUrl.startsWith('sqlite:') ? onSqlite() : onMysql();

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { id, ar, belopp } = JSON.parse(Buffer.concat(chunks).toString()).variables.input;
  await write(id, ar, Math.round(Number(belopp) * 100));
  const budget = { id, ar, belopp, status: 'UTKAST', version: 1 };
  const text = JSON.stringify({ data: { skapaBudget: { budget, fel: [] } } });
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
});
server.listen(0, '127.0.0.1', () => {
  announce({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
});

function onSqlite(): Write {
  const Database = createRequire(import.meta.url)('better-sqlite3');
  const database = new Database(databaseUrl.slice('sqlite:'.length));
  database.pragma('synchronous = FULL');
  const prepared = statements.map((sql) => database.prepare(sql));
  return (id, ar, ore) => {
    const values = valuesOf(id, ar, ore);
    database.exec('BEGIN IMMEDIATE');
    for (const [nr, statement] of prepared.entries()) {
      if (nr === 0) statement.get(...(values[nr] ?? []));
      else statement.run(...(values[nr] ?? []));
    }
    database.exec('COMMIT');
  };
}

function onMysql(): Write {
  const pool = mysql.createPool({ uri: databaseUrl, connectionLimit: 10 });
  return async (id, ar, ore) => {
    const connection = await pool.getConnection();
    await connection.query('START TRANSACTION');
    for (const [nr, values] of valuesOf(id, ar, ore).entries()) {
      await connection.query(statements[nr] as string, values);
    }
    await connection.query('COMMIT');
    connection.release();
  };
}
