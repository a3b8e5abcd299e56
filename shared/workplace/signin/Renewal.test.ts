import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isRefusal } from '../../access/AccessRefusal.ts';
import type { Database } from '../../serve/database/Database.ts';
import { openDatabase } from '../../serve/database/openDatabase.ts';
import { AccessLog } from '../account/AccessLog.ts';
import { Sessions } from '../session/Sessions.ts';
import { sessionEntities, sessionMigrations } from '../session/tables.ts';
import type { IssuerClient } from './IssuerClient.ts';
import { Renewal } from './Renewal.ts';

/** Sessions whose database can go away between two statements. */
class Failing extends Sessions {
  gone = false;

  override async renewed(...args: Parameters<Sessions['renewed']>): Promise<void> {
    if (this.gone) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
    return super.renewed(...args);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'vardnat-fornyelse-'));
let db: Database;
beforeAll(async () => {
  db = await openDatabase({
    url: `sqlite:${join(folder, 'prov.sqlite')}`,
    entities: sessionEntities,
    migrations: sessionMigrations,
  });
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a session lives on when its database goes away just after the issuer has renewed it', async () => {
  const iss = 'https://issuer.example';
  const who = { iss, sub: 'prov', sid: null, huvudman: 'tierp', roller: 'redaktor' };
  const until = Date.now() + 600_000;
  const spent: string[] = [];
  // As real issuers do, this one accepts each refresh token once and gives another.
  const client = {
    issuer: { issuer: iss, huvudman: ['tierp'] },
    renew: async (refresh: string) => {
      spent.push(refresh);
      const claims = { sub: 'prov', huvudman: 'tierp', roller: ['redaktor'] };
      return { claims, until, refresh: `${spent.length}` };
    },
  } as unknown as IssuerClient;
  const sessions = new Failing(db, { idleMs: 600_000, dayMs: 6_000_000 });
  const secret = await sessions.begin({
    ...who,
    galler: new Date(until).toISOString(),
    given: { refresh: '0', network: null },
  });
  const renewal = new Renewal([client], sessions, new AccessLog(db));
  const open = async () => {
    // Waits for the next millisecond: within the same one, a request takes what another has fetched.
    for (const now = Date.now(); Date.now() === now; ) await new Promise(setImmediate);
    const session = await sessions.find(secret);
    if (!session) throw new Error('the session has ended');
    return { session, secret };
  };

  sessions.gone = true;
  await expect(renewal.roles(await open())).rejects.toThrow('gone');
  await expect(renewal.roles(await open())).rejects.toThrow('gone');
  sessions.gone = false;
  for (const _ of [1, 2]) {
    expect(isRefusal(await renewal.roles(await open()))).toBe(false);
  }
  expect(spent).toEqual(['0', '1', '2']);
});
