import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { startOwner } from '../change/owner.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { las } from './budget.ts';

const sqlite = (await testDatabases())[0] as TestDatabases;
const start = (databaseUrl: string) => startOwner(sqlite, 2, undefined, { databaseUrl });

/** Overwrites the page on which a table begins, as a failing disk may. */
async function damage(databaseUrl: string, table: string): Promise<void> {
  const source = await new DataSource(sqlite.dataSource(databaseUrl)).initialize();
  await source.query('PRAGMA wal_checkpoint(TRUNCATE)');
  const [{ page_size: size }] = await source.query('PRAGMA page_size');
  const [{ rootpage }] = await source.query('SELECT rootpage FROM sqlite_schema WHERE name = ?', [
    table,
  ]);
  await source.destroy();
  const file = openSync(databaseUrl.slice('sqlite:'.length), 'r+');
  writeSync(file, Buffer.alloc(size, 0xee), 0, size, (rootpage - 1) * size);
  closeSync(file);
}

describe('a SQLite file that is damaged', () => {
  afterAll(() => sqlite.cleanUp());

  test('in one table costs what stands in that table, and says nothing of itself', async () => {
    const databaseUrl = await sqlite.url();
    await (await start(databaseUrl)).close();
    await damage(databaseUrl, 'historik');
    const owner = await start(databaseUrl);
    const answer = await las(owner, 0);
    expect(answer.status).toBe(200);
    expect(answer.data).toMatchObject({ budgetar: [{ version: 1 }], historik: null });
    expect(answer.errors).toMatchObject([
      { path: ['historik'], extensions: { code: 'DATABAS_SKADAD' } },
    ]);
    expect(answer.text).not.toMatch(/malformed|SELECT|\.sqlite/);
    const change = await owner.change('andraBudget', 'budget { version }', {
      id: '2027-enhet-00000',
      version: 1,
      belopp: '1.00',
    });
    expect(change.fel.map(({ kod }) => kod)).toEqual(['DATABAS_SKADAD']);
    expect((await las(owner, 0)).data.budgetar).toMatchObject([{ version: 1 }]);
    await owner.close();
  });

  test('or no database at all stops the start with what to do', async () => {
    const databaseUrl = await sqlite.url();
    writeFileSync(databaseUrl.slice('sqlite:'.length), 'Inte en databas. '.repeat(1_000));
    await expect(start(databaseUrl)).rejects.toThrow(
      /test\.sqlite cannot be opened \(SQLITE_NOTADB\): it is damaged, or no SQLite database\. Put back a copy/,
    );
  });
});
