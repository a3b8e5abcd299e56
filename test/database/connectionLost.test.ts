import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Connection } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import { type Owner, startOwner } from '../change/owner.ts';
import { andraBelopp, utkast, versionerAv } from './budget.ts';
import { describeOnMariadb } from './describeOnMariadb.ts';
import { threadsOf } from './threadsOf.ts';

await describeOnMariadb('connections that the server kills', (databases) => {
  let other: Connection;
  let owner: Owner;

  beforeEach(async () => {
    const url = await databases.url();
    other = await createConnection(url);
    owner = await startOwner(databases, 2, undefined, { databaseUrl: url });
  });
  afterEach(async () => {
    await owner.close();
    await other.end();
  });
  afterAll(() => databases.cleanUp());

  test('in the midst of a change: it is made over on another one, once', async () => {
    await other.query('START TRANSACTION');
    await other.query('SELECT * FROM budget WHERE id = ? FOR UPDATE', [utkast(0)]);
    const change = andraBelopp(owner, 0, 1, '7.00');
    const [first] = await threadsOf(other, (info) => info.startsWith('UPDATE'));
    await other.query(`KILL ${first}`);
    // The second try waits for the same row.
    await threadsOf(other, (info, thread) => info.startsWith('UPDATE') && thread !== first);
    await other.query('ROLLBACK');
    expect(await change).toMatchObject({ kod: null, rad: { version: 2, belopp: '7.00' } });
    expect(await versionerAv(owner, 0)).toEqual({ version: 2, historik: [1, 2] });
  });

  test('while they are idle: questions and changes go on', async () => {
    for (let version = 1; version <= 3; version += 1) {
      const idle = await threadsOf(other, (info) => info === '');
      for (const thread of idle) await other.query(`KILL ${thread}`);
      expect((await andraBelopp(owner, 1, version)).kod).toBeNull();
      expect((await versionerAv(owner, 1)).version).toBe(version + 1);
    }
  });
});
