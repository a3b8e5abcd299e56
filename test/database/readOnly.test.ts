import { chmodSync, chownSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Owner, startOwner } from '../change/owner.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { andraBelopp, health, versionerAv } from './budget.ts';
import { describeOnOwnMariadb, OwnMariadb } from './OwnMariadb.ts';

const sqlite = (await testDatabases())[0] as TestDatabases;
const nobody = 65_534;

/** Runs `work` as a user whom the permissions of files bind, which they do not bind root. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

async function refusesWritesOnly(owner: Owner) {
  const { rad, fel } = await andraBelopp(owner, 0, 1);
  expect({ rad, kod: fel.map(({ kod }) => kod) }).toEqual({
    rad: null,
    kod: ['DATABAS_SKRIVSKYDDAD'],
  });
  expect(fel[0]?.meddelande).toContain('Inget är sparat');
  expect(await versionerAv(owner, 0)).toEqual({ version: 1, historik: [1] });
  expect(await health(owner, 'ready')).toBe(200);
}

describe('a SQLite file that may only be read', () => {
  afterAll(() => sqlite.cleanUp());

  test('is read as ever, and a change is refused with nothing saved', async () => {
    const databaseUrl = await sqlite.url();
    await (await startOwner(sqlite, 2, undefined, { databaseUrl })).close();
    const file = databaseUrl.slice('sqlite:'.length);
    chmodSync(file, 0o444);
    if (process.geteuid?.() === 0) chownSync(dirname(file), nobody, nobody);
    const owner = await asNobody(() => startOwner(sqlite, 2, undefined, { databaseUrl }));
    await refusesWritesOnly(owner);
    await owner.close();
  });
});

describeOnOwnMariadb('a MariaDB that comes back as one that may only be read', () => {
  let server: OwnMariadb;
  afterAll(() => server.cleanUp());

  test('is read as ever, refuses changes, and takes them again when it may', async () => {
    server = await OwnMariadb.start();
    const owner = await startOwner(server, 2);
    await server.end('SIGTERM');
    await server.start('--innodb-read-only');
    await refusesWritesOnly(owner);
    await server.end('SIGTERM');
    await server.start();
    expect((await andraBelopp(owner, 0, 1)).kod).toBeNull();
    await owner.close();
  });
});
