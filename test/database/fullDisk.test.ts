import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Owner, startOwner } from '../change/owner.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { andraBelopp, health, versionerAv } from './budget.ts';
import { describeOnOwnMariadb, OwnMariadb } from './OwnMariadb.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-full-'));
const mounted = mount();
const sqlite = (await testDatabases())[0] as TestDatabases;

/** A disk of its own that is small enough to be filled. Only root may have one. */
function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write(
      '\n*** No disk can be mounted here: the test of a full one is SKIPPED. ***\n\n',
    );
    return false;
  }
}

afterAll(() => {
  if (mounted) execFileSync('umount', ['--lazy', folder]);
  rmSync(folder, { recursive: true, force: true });
});

(mounted ? describe : describe.skip)('a full disk under SQLite', () => {
  test('is reported, nothing is saved, readers go on, and so do writers when there is room', async () => {
    const owner = await startOwner(sqlite, 2, undefined, {
      databaseUrl: `sqlite:${join(folder, 'prov.sqlite')}`,
    });
    try {
      const filler = join(folder, 'annat');
      expect(() => writeFileSync(filler, Buffer.alloc(4_000_000))).toThrow('ENOSPC');
      const { rad, fel } = await fill(owner);
      expect({ rad, kod: fel.map(({ kod }) => kod) }).toEqual({ rad: null, kod: ['DATABAS_FULL'] });
      expect(fel[0]?.meddelande).toContain('Inget är sparat');
      const before = await versionerAv(owner, 0);
      expect(before.historik.at(-1)).toBe(before.version);
      expect(await health(owner, 'ready')).toBe(200);

      rmSync(filler);
      expect((await andraBelopp(owner, 0, before.version)).kod).toBeNull();
      const after = await versionerAv(owner, 0);
      expect(after.historik).toEqual(Array.from({ length: after.version }, (_, at) => at + 1));
    } finally {
      await owner.close();
    }
  });
});

describeOnOwnMariadb('a MariaDB that may not grow', () => {
  let server: OwnMariadb;
  let owner: Owner | undefined;

  beforeAll(async () => {
    server = await OwnMariadb.start(...tablespace('14M'));
  });
  afterEach(() => owner?.close());
  afterAll(() => server.cleanUp());

  test('is reported, nothing is saved, readers go on, and so do writers when it may', async () => {
    owner = await startOwner(server, 2);
    await server.query('CREATE TABLE annat (innehall LONGBLOB) ENGINE = InnoDB');
    const grow = async (bytes: number) => {
      while (await taken(server.query(`INSERT INTO annat VALUES (REPEAT('x', ${bytes}))`))) {}
    };
    for (const bytes of [400_000, 40_000, 4_000]) await grow(bytes);
    const { fel } = await fill(owner);
    expect(fel.map(({ kod }) => kod)).toEqual(['DATABAS_FULL']);
    const before = await versionerAv(owner, 0);
    expect(before.historik.at(-1)).toBe(before.version);
    await server.end('SIGTERM');
    await server.start(...tablespace('14M:autoextend'));
    expect((await andraBelopp(owner, 0, before.version)).kod).toBeNull();
  });
});

const tablespace = (size: string) => [
  '--innodb-file-per-table=0',
  `--innodb-data-file-path=ibdata1:${size}`,
];

const taken = (insert: Promise<void>) =>
  insert.then(
    () => true,
    () => false,
  );

/** Changes a draft until there is no room for its history: what was free on the last page is used first. */
async function fill(owner: Owner) {
  for (let { version } = await versionerAv(owner, 0); ; version += 1) {
    const answer = await andraBelopp(owner, 0, version);
    if (answer.kod !== null) return answer;
  }
}
