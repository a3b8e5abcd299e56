import { afterAll, describe, expect, test } from '@jest/globals';
import { medTillagg } from '../../shared/domain/tillagg/medTillagg.ts';
import { HandelseEntity } from '../../shared/outbox/Handelse.ts';
import { LeveransEntity } from '../../shared/outbox/tables.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { readSettings } from '../../shared/serve/settings.ts';
import { AccessEntryEntity } from '../../shared/workplace/account/AccessLog.ts';
import { AddressEntity } from '../../shared/workplace/account/Addresses.ts';
import { forgetOld } from '../../shared/workplace/retention.ts';
import { SessionEntity } from '../../shared/workplace/session/Session.ts';
import { Sessions } from '../../shared/workplace/session/Sessions.ts';
import { sessionEntities, sessionMigrations } from '../../shared/workplace/session/tables.ts';
import { loadHuvudman } from '../../subgraphs/network.ts';
import { testDatabases } from '../databases.ts';

const now = Date.now();
const dayMs = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString();
const { retention: days, sessionLimits: sessions } = readSettings({});
const retention = { days, sessions };
/** What has an end. */
const ends = [SessionEntity, LeveransEntity, HandelseEntity, AccessEntryEntity, AddressEntity];
const tierp = medTillagg(await loadHuvudman('tierp'));

/** How many rows each table has, and what stands in it. */
async function contents(db: Database): Promise<Map<string, string>> {
  const entities = [...tierp.entities, ...sessionEntities];
  const read = entities.map(async (entity) => {
    const rows = await db.rows.find(entity as typeof SessionEntity);
    return [entity.options.name, JSON.stringify(rows)] as const;
  });
  return new Map(await Promise.all(read));
}

/** More of what has an end than one page. */
async function fill(db: Database): Promise<void> {
  const none = { lanad: null, fel: null, skickad: null };
  const skapad = iso(now);
  await new Sessions(db, sessions).begin({
    ...{ iss: 'https://a.example', sub: 'u', sid: null, huvudman: 'tierp', roller: 'ekonom' },
    ...{ galler: iso(now + 3_600_000), given: { refresh: null, network: null } },
  });
  await db.write(async (manager) => {
    const many = Array.from({ length: 1_500 }, (_, n) => ({
      ...{ id: `l${n}`, handelse: 'h', satt: 'WEBHOOK' as const, mottagare: 'm', forsok: 0 },
      ...{ ...none, status: 'SKICKAD' as const, nasta: skapad, skapad },
    }));
    await manager.insert(LeveransEntity, many);
    const handelse = { part: null, typ: 'budget', radId: 'b', version: 1, ny: true };
    await manager.insert(HandelseEntity, [
      { ...handelse, id: 'h', noterad: skapad, tid: skapad, fordelad: null },
    ]);
    await manager.insert(AccessEntryEntity, [
      { tid: skapad, handelse: 'INLOGGAD', vem: 'x', roller: 'ekonom', detalj: null },
      { tid: skapad, handelse: 'ATKOMST_ANDRAD', vem: null, roller: null, detalj: '{"a":1}' },
    ]);
    await manager.insert(AddressEntity, [
      { id: 'a', adress: 'a@tierp.example', anvand: skapad, hur: 'GENAST', plats: 'p' },
    ] as never);
  });
}

for (const databases of await testDatabases()) {
  describe(`what is kept on ${databases.name}`, () => {
    afterAll(() => databases.cleanUp());

    test('is forgotten in its time, and nothing behind a decision ever', async () => {
      const db = await openDatabase({
        url: await databases.url(),
        entities: [...tierp.entities, ...sessionEntities],
        migrations: [...tierp.migrations, ...sessionMigrations],
      });
      try {
        await tierp.prepare(db);
        await fill(db);
        const counts = async () =>
          Promise.all(ends.map((entity) => db.rows.count(entity as typeof SessionEntity)));
        const before = await contents(db);
        expect(before.get('historik')?.length).toBeGreaterThan(1_000);

        await forgetOld(db, retention, now);
        expect(await contents(db)).toEqual(before);
        await forgetOld(db, retention, now + sessions.idleMs + 60_000);
        expect((await counts())[0]).toBe(0);
        const [, leveranser, handelser] = await counts();
        await forgetOld(db, retention, now + 89 * dayMs);
        expect((await counts()).slice(1, 3)).toEqual([leveranser, handelser]);
        await forgetOld(db, retention, now + 91 * dayMs);
        expect(await counts()).toEqual([0, 0, 0, 2, 1]);
        await forgetOld(db, retention, now + 181 * dayMs);
        expect(await counts()).toEqual([0, 0, 0, 2, 0]);
        await forgetOld(db, retention, now + 20 * 365 * dayMs);
        expect(await counts()).toEqual([0, 0, 0, 1, 0]);

        const kept = await contents(db);
        const named = ends.map(({ options }) => options.name);
        for (const [table, rows] of before) {
          if (!named.includes(table)) expect([table, kept.get(table)]).toEqual([table, rows]);
        }
        expect(kept.get('atkomstlogg')).toContain('ATKOMST_ANDRAD');
      } finally {
        await db.close();
      }
    });
  });
}

test('a time that could not be is refused', () => {
  expect(() => readSettings({ RETENTION_OUTBOX_DAYS: '1' })).toThrow(
    'RETENTION_OUTBOX_DAYS is "1" but must be a whole number from 7 to 3650.',
  );
});
