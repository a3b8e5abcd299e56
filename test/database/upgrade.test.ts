import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { roller } from '../../shared/access/Caller.ts';
import type { Tillagg } from '../../shared/domain/tillagg/Tillagg.ts';
import { column, createTables } from '../../shared/serve/database/createTables.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { type Owner, startOwner } from '../change/owner.ts';
import { agare, vardnat } from '../cli/vardnat.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { askAs, trust } from '../identity.ts';
import { log } from '../log.ts';
import { provkommun } from '../serve/provkommun.ts';
import { andraBelopp, health, utkast, versionerAv } from './budget.ts';
import { describeOnMariadb } from './describeOnMariadb.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const writers = 4;

/** The version after this one: a table more, and columns in two that there are. */
class Nasta9999999999999 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const nytt = { type: 'varchar', length: '50', isNullable: true } as const;
    for (const table of ['budget', 'historik']) {
      await runner.addColumn(table, new TableColumn({ name: 'nytt', ...nytt }));
    }
    await createTables(runner, {
      nasta: { columns: { id: column.id() }, indices: { nasta_id: ['id'] } },
    });
  }
  async down(): Promise<void> {}
}
const next: Tillagg = {
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

type Query {
  "How many there are of what the next version has."
  provkommun_nasta: Int
}`,
  resolvers: { Query: { provkommun_nasta: () => 0 } },
  migrations: [Nasta9999999999999],
};

const options = (databaseUrl: string) => ({ port: 0, host: '127.0.0.1', databaseUrl, trust, log });
/** The next version on a database. */
const startNext = (databaseUrl: string) =>
  startHuvudman({ ...provkommun(writers), tillagg: next }, options(databaseUrl));

/** Changes drafts through an instance, one after the other at each of several at the same time, until it is stopped. */
function load(owner: Owner) {
  let on = true;
  let made = 0;
  let wake = () => {};
  const versions = Array.from({ length: writers }, async (_, n) => {
    let { version } = await versionerAv(owner, n);
    while (on) {
      const { rad, kod } = await andraBelopp(owner, n, version);
      expect(kod).toBeNull();
      version = rad?.version ?? 0;
      made += 1;
      wake();
      const { historik } = await versionerAv(owner, n);
      expect(historik.at(-1)).toBe(version);
    }
    return version;
  });
  return {
    reached: (count: number) =>
      new Promise<void>((resolve) => {
        const wanted = made + count;
        wake = () => made >= wanted && resolve();
      }),
    end: async () => {
      on = false;
      return Promise.all(versions);
    },
  };
}

await describeOnMariadb('an upgrade of one of two instances under load', (databases) => {
  afterAll(() => databases.cleanUp());

  test('loses nothing while the version before goes on, which then refuses to start again', async () => {
    const databaseUrl = await databases.url();
    const before = await startOwner(databases, writers, undefined, { databaseUrl });
    const loaded = load(before);
    await loaded.reached(20);
    const after = await startNext(databaseUrl);
    // Over the new schema, the version before answers and writes on.
    await loaded.reached(20);
    expect(await health(before, 'ready')).toBe(200);
    const versions = await loaded.end();
    await before.close();

    const who = { huvudman: 'provkommun', roller };
    const ask: Owner['ask'] = (query, variables) => askAs(after.url, who, query, variables);
    for (const [n, version] of versions.entries()) {
      const { historik } = await versionerAv({ ...before, ask }, n);
      expect(historik).toEqual(Array.from({ length: version }, (_, nr) => nr + 1));
    }
    await after.close();
    await expect(startOwner(databases, writers, undefined, { databaseUrl })).rejects.toThrow(
      /newer version.*Nasta9999999999999.*put back the copy/,
    );
  });

  test('of two that start at once, one makes the schema and the other waits for it', async () => {
    const databaseUrl = await databases.url();
    const both = await Promise.all([startNext(databaseUrl), startNext(databaseUrl)]);
    for (const one of both) {
      expect((await fetch(new URL('/health/ready', one.url))).status).toBe(200);
      await one.close();
    }
  });
});

describe.each(await testDatabases())('the way back from an upgrade, on $name', (databases) => {
  afterAll(() => databases.cleanUp());

  test('is the copy from before it, in an empty place, as backup.md says', async () => {
    const databaseUrl = await databases.url();
    const before = await startOwner(databases, writers, undefined, { databaseUrl });
    await andraBelopp(before, 0, 1, '5.00');
    const copy = join(folder, `${databases.name}.vardnat`);
    const from = agare(databaseUrl);
    expect(await vardnat(['backup', from.slug, copy], from.env)).toMatchObject({ code: 0 });
    await before.close();
    await (await startNext(databaseUrl)).close();
    await refusesToStart(databases, databaseUrl);

    const empty = await databases.url();
    const to = agare(empty);
    expect(await vardnat(['restore', to.slug, copy], to.env)).toMatchObject({ code: 0 });
    const back = await startOwner(databases, writers, undefined, { databaseUrl: empty });
    expect(await versionerAv(back, 0)).toEqual({ version: 2, historik: [1, 2] });
    expect((await andraBelopp(back, 0, 2)).rad?.version).toBe(3);
    expect(utkast(0)).toContain('2027');
    await back.close();
  });
});

async function refusesToStart(databases: TestDatabases, databaseUrl: string): Promise<void> {
  await expect(startOwner(databases, writers, undefined, { databaseUrl })).rejects.toThrow(
    /newer version/,
  );
}
