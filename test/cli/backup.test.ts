import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { startRegistry } from '../../gateway/registry/startRegistry.ts';
import { HistorikEntity } from '../../shared/change/history/Historik.ts';
import { BudgetEntity } from '../../shared/domain/budget/Budget.ts';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { testDatabases } from '../databases.ts';
import { askAs, trust } from '../identity.ts';
import { log } from '../log.ts';
import { ExampleNetwork } from '../registry/ExampleNetwork.ts';
import { provkommun } from '../serve/provkommun.ts';
import { agare, vardnat } from './vardnat.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-kopia-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => {
  files += 1;
  return join(folder, `kopia-${files}.vardnat`);
};
const keyFile = join(folder, 'losenfras');
writeFileSync(keyFile, 'en lösenfras som är lång nog\n');
const otherKey = join(folder, 'annan');
writeFileSync(otherKey, 'en annan lösenfras, också lång\n');

const admin = { huvudman: 'provkommun', roller: ['admin'] as const };
const start = (databaseUrl: string) =>
  startHuvudman(provkommun(2), { port: 0, host: '127.0.0.1', databaseUrl, trust, log });
const write = (url: string, id: string) =>
  askAs(
    url,
    admin,
    `mutation { skapaBudget(input: { huvudmanId: "provkommun", id: "${id}", ar: 2030, belopp: "1.00", skal: "Prov" }) { budget { id } fel { kod } } }`,
  );
/** The ids of the stored budgets, and how many of them the history says were made. */
async function stored(url: string) {
  const { entities, migrations } = huvudmansdomain;
  const db = await openDatabase({ url, entities, migrations });
  const budgets = await db.rows.find(BudgetEntity, { where: { ar: 2030 }, order: { id: 'ASC' } });
  const history = await db.rows.find(HistorikEntity, { where: { typ: 'budget' } });
  await db.close();
  const ids = budgets.map(({ id }) => id);
  return { ids, told: history.filter(({ radId }) => ids.includes(radId)).length };
}

describe.each(await testDatabases())('a backup on $name', (databases) => {
  afterAll(() => databases.cleanUp());

  test.each([
    ...(databases.name === 'SQLite' ? [['as it is', []] as const] : []),
    ['encrypted', ['--key-file', keyFile]] as const,
  ])(
    'made while it is written to, %s, holds all that was acknowledged before, and starts in an empty place',
    async (_how, flags) => {
      const url = await databases.url();
      const { env, slug } = agare(url);
      const server = await start(url);
      await write(server.url, 'fore');
      let writing = true;
      let n = 0;
      const writer = (async () => {
        while (writing) {
          await write(server.url, `under-${n}`);
          n += 1;
        }
      })();
      const file = newFile();
      const made = await vardnat(['backup', slug, file, ...flags], env);
      writing = false;
      await writer;
      await server.close();
      expect([made.code, made.stderr]).toEqual([0, '']);
      expect(made.stdout).toContain(flags.length > 0 ? ', krypterad' : 'inte krypterad');
      expect(statSync(file).mode & 0o077).toBe(0);
      expect(readFileSync(file).includes('Provkommun')).toBe(false);

      const empty = await databases.url();
      const there = agare(empty);
      const back = await vardnat(['restore', slug, file, ...flags], there.env);
      expect([back.code, back.stderr]).toEqual([0, '']);
      const { ids, told } = await stored(empty);
      expect(ids).toContain('fore');
      // What came while it was made is there whole or not at all.
      expect(told).toBe(ids.length);
      const again = await start(empty);
      expect((await write(again.url, 'efter')).data.skapaBudget.fel).toEqual([]);
      await again.close();
      expect((await stored(empty)).ids).toEqual([...ids, 'efter'].sort());

      // What is there is never written over.
      const occupied = await vardnat(['restore', slug, file, ...flags], there.env);
      expect([occupied.code, occupied.stderr]).toEqual([
        2,
        expect.stringMatching(/finns redan|har redan tabeller/),
      ]);
      expect((await stored(empty)).ids).toContain('efter');
    },
  );

  test('a database that a newer version has been at is refused, and left as it is', async () => {
    const url = await databases.url();
    await (await start(url)).close();
    const { entities, migrations } = huvudmansdomain;
    const later = class Framtid4102444800000 {
      readonly name = 'Framtid4102444800000';
      async up() {}
      async down() {}
    };
    const newer = await openDatabase({ url, entities, migrations: [...migrations, later] });
    await newer.close();
    await expect(start(url)).rejects.toThrow(
      /was used by a newer version, .*\(Framtid4102444800000\): start that version, or put back/,
    );
  });
});

describe('a backup of the registry', () => {
  const dataDir = mkdtempSync(join(folder, 'register-'));

  test('has its key and its log, and is never without a passphrase', async () => {
    const network = new ExampleNetwork();
    const keys = [await network.signer('registry')];
    const genesis = await network.genesis({});
    const registry = join(dataDir, 'registry');
    const first = await startRegistry({
      ...{ folder: registry, keys, genesis, port: 0, host: '127.0.0.1', log },
    });
    const checkpoint = await (await fetch(new URL('checkpoint', first.url))).text();
    writeFileSync(join(registry, 'key.json'), '{"kty":"OKP","d":"hemlig"}', { mode: 0o600 });
    const env = { DATA_DIR: dataDir };
    const open = await vardnat(['backup', 'registry', newFile()], env);
    expect([open.code, open.stderr]).toEqual([2, expect.stringContaining('måste krypteras')]);
    const file = newFile();
    const made = await vardnat(['backup', 'registry', file, '--key-file', keyFile], env);
    expect([made.code, made.stderr]).toEqual([0, '']);
    await first.close();
    expect(readFileSync(file).includes('hemlig')).toBe(false);

    const empty = mkdtempSync(join(folder, 'tomt-'));
    const back = await vardnat(['restore', 'registry', file, '--key-file', keyFile], {
      DATA_DIR: empty,
    });
    expect([back.code, back.stderr]).toEqual([0, '']);
    for (const name of ['log.jsonl', 'key.json']) {
      expect(readFileSync(join(empty, 'registry', name), 'utf8')).toBe(
        readFileSync(join(registry, name), 'utf8'),
      );
      expect(statSync(join(empty, 'registry', name)).mode & 0o077).toBe(0);
    }
    const second = await startRegistry({
      ...{ folder: join(empty, 'registry'), keys, genesis: null, port: 0, host: '127.0.0.1', log },
    });
    expect(await (await fetch(new URL('checkpoint', second.url))).text()).toBe(checkpoint);
    await second.close();
  });
});

describe('a file that is no good backup', () => {
  const sound = async () => {
    const [sqlite] = await testDatabases();
    const url = (await sqlite?.url()) ?? '';
    await (await start(url)).close();
    const { slug, env } = agare(url);
    const file = newFile();
    await vardnat(['backup', slug, file, '--key-file', keyFile], env);
    return { slug, file, into: { DATA_DIR: mkdtempSync(join(folder, 'tomt-')) } };
  };

  test('is refused before anything is written, and says what is wrong', async () => {
    const { slug, file, into } = await sound();
    const restore = async (path: string, key = keyFile, of = slug) => {
      const { code, stderr } = await vardnat(['restore', of, path, '--key-file', key], into);
      return [code, stderr];
    };
    const changed = (name: string, change: (bytes: Buffer) => Buffer) => {
      const path = join(folder, name);
      writeFileSync(path, change(readFileSync(file)));
      return path;
    };
    const flip = (bytes: Buffer) => {
      bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
      return bytes;
    };
    expect(await restore(file, otherKey)).toEqual([
      1,
      expect.stringContaining('lösenfrasen är en annan'),
    ]);
    expect(await restore(changed('vriden', flip))).toEqual([1, expect.stringContaining('skadad')]);
    expect(await restore(changed('kort', (bytes) => bytes.subarray(0, -500)))).toEqual([
      1,
      expect.stringContaining('skadad'),
    ]);
    // What it says of itself is vouched for too.
    const renamed = changed('annan-tid', (bytes) =>
      Buffer.from(bytes.toString('latin1').replace('"made":"2', '"made":"1'), 'latin1'),
    );
    expect(await restore(renamed)).toEqual([1, expect.stringContaining('skadad')]);
    expect(await restore(file, keyFile, 'heby')).toEqual([
      1,
      expect.stringContaining(`en kopia av ${slug}`),
    ]);
    expect(await restore(keyFile)).toEqual([1, expect.stringContaining('ingen säkerhetskopia')]);
    expect(await restore(join(folder, 'finns-inte'))).toEqual([
      2,
      expect.stringContaining('kontrollera namnet'),
    ]);
    const { code } = await vardnat(['restore', slug, file, '--key-file', keyFile], into);
    expect(code).toBe(0);
  });

  test('nothing is copied of what is not there, nor over what is', async () => {
    const nothing = await vardnat(['backup', 'heby', newFile()], { DATA_DIR: folder });
    expect([nothing.code, nothing.stderr]).toEqual([
      2,
      expect.stringContaining('Det finns ingen databas'),
    ]);
    const { slug, file, into } = await sound();
    await vardnat(['restore', slug, file, '--key-file', keyFile], into);
    const over = await vardnat(['backup', slug, file], into);
    expect([over.code, over.stderr]).toEqual([2, expect.stringContaining('--force')]);
    const odd = await vardnat(['backup', slug, folder, '--force'], into);
    expect([odd.code, odd.stderr]).toEqual([2, expect.stringContaining('ingen vanlig fil')]);
    const short = join(folder, 'kort-fras');
    writeFileSync(short, 'kort');
    chmodSync(short, 0o600);
    const weak = await vardnat(['backup', slug, newFile(), '--key-file', short], into);
    expect([weak.code, weak.stderr]).toEqual([2, expect.stringContaining('minst 16 tecken')]);
  });
});
