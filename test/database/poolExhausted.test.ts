import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Connection, createConnection } from 'mysql2/promise';
import { type Owner, startOwner } from '../change/owner.ts';
import { andraBelopp, health, las, utkast, versionerAv } from './budget.ts';
import { describeOnMariadb } from './describeOnMariadb.ts';
import { threadsOf } from './threadsOf.ts';

const limits = { connections: 2, waiting: 6, waitMs: 500, lockMs: 60_000, statementMs: 60_000 };

await describeOnMariadb('connections that are all taken', (databases) => {
  let other: Connection;
  let owner: Owner;

  beforeEach(async () => {
    const databaseUrl = await databases.url();
    other = await createConnection(databaseUrl);
    owner = await startOwner(databases, 3, undefined, { databaseUrl, databaseLimits: limits });
  });
  afterEach(async () => {
    await other.end();
    await owner.close();
  });
  afterAll(() => databases.cleanUp());

  test('are waited for so long, by so many, and no longer; then all goes on', async () => {
    await other.query('START TRANSACTION');
    await other.query('SELECT * FROM budget WHERE id IN (?, ?) FOR UPDATE', [utkast(0), utkast(1)]);
    const stuck = [andraBelopp(owner, 0, 1), andraBelopp(owner, 1, 1)];
    const taken = new Set<number>();
    while (taken.size < 2) {
      for (const thread of await threadsOf(other, (info) => info.startsWith('UPDATE'))) {
        taken.add(thread);
      }
    }

    const answer = await las(owner, 0);
    expect(answer.status).toBe(503);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toContain('DATABAS_UPPTAGEN');
    expect(answer.text).not.toMatch(/SELECT|127\.0\.0\.1|root|POOL/);
    expect((await andraBelopp(owner, 2, 1)).kod).toBe('DATABAS_UPPTAGEN');
    expect(await health(owner, 'ready')).toBe(503);
    expect(await health(owner, 'live')).toBe(200);
    // More than may wait are refused at once, and those that wait are not the worse for it.
    const many = await Promise.all(Array.from({ length: 20 }, () => andraBelopp(owner, 2, 1)));
    expect(new Set(many.map(({ kod }) => kod))).toEqual(new Set(['DATABAS_UPPTAGEN']));

    await other.query('ROLLBACK');
    expect((await Promise.all(stuck)).map(({ kod }) => kod)).toEqual([null, null]);
    expect((await andraBelopp(owner, 2, 1)).kod).toBeNull();
    expect((await versionerAv(owner, 2)).historik).toEqual([1, 2]);
    expect(await health(owner, 'ready')).toBe(200);
  });
});
