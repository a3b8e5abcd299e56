import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Rapport } from '../../infra/cli/lasin/Rapport.ts';
import { remoteDoor } from '../../infra/cli/lasin/remoteDoor.ts';
import type { Roll } from '../../shared/access/Caller.ts';
import type { Filetable } from '../../shared/domain/files/Filetable.ts';
import { filetables } from '../../shared/domain/files/filetables.ts';
import { lasRader } from '../../shared/domain/files/lasRader.ts';
import { type Owner, startOwner } from '../change/owner.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { token } from '../identity.ts';
import { agare, vardnat } from './vardnat.ts';

jest.setTimeout(120_000);
const [databases] = (await testDatabases()) as [TestDatabases];
const folder = mkdtempSync(join(tmpdir(), 'vardnat-url-'));
let owner: Owner;
let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await databases.url();
  owner = await startOwner(databases, 2, undefined, { databaseUrl });
  const instans = { id: 'socialnamnden', namn: 'Socialnämnden', beslutarOm: 'Nämndens budget' };
  const { fel } = await owner.change('registreraBeslutsinstans', 'beslutsinstans { id }', instans);
  if (fel.length > 0) throw new Error(JSON.stringify(fel));
});
afterAll(async () => {
  await owner.close();
  await databases.cleanUp();
  rmSync(folder, { recursive: true, force: true });
});

const header =
  'id;ar;verksamhetId;post;belopp;utfall;status;beslut_instans;beslut_datum;beslut_paragraf;kalla_dokument';
function file(...rows: string[]): string {
  const path = join(folder, 'budget.csv');
  writeFileSync(path, [header, ...rows].join('\r\n'));
  return path;
}
const tokenAs = (roller: Roll[], huvudman = 'provkommun') =>
  token({ huvudman, roller, audience: 'provkommun' });
const importera = async (path: string, roller: Roll[], ...flags: string[]) =>
  vardnat(['import', 'provkommun', 'budget', path, '--url', owner.url, ...flags], {
    VARDNAT_TOKEN: await tokenAs(roller),
  });
const stored = async () => {
  const { data } = await owner.ask('{ budgetar(ar: 2030) { id belopp status version } }');
  return data.budgetar;
};

describe('a file at the running subgraph', () => {
  const draft = 'a;2030;;Personal;100;;UTKAST;;;;Budget 2030';
  const decided = 'b;2030;;Lokaler;50;5;BESLUTAD;Socialnämnden;2025-11-20;§ 12;Budget 2030';

  test('decides no budget in a role that may not, and then writes none of its rows', async () => {
    expect(await importera(file(draft, decided), ['ekonom'])).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^Filen budget\.csv läses inte in:\nRad 3: beslutaBudget får göras av beslutsfattare, admin; din roll är ekonom\..*\nIngenting skrevs: 1 nya, 0 ändrade, 0 oförändrade, 1 felaktiga rader\.\n$/,
      ),
    });
    expect(await stored()).toEqual([]);
  });

  test('says at --dry-run what it would write, and writes nothing', async () => {
    const said = await importera(file(draft, decided), ['ekonom', 'beslutsfattare'], '--dry-run');
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toContain('Rad 2, ny: id "a", ar "2030", post "Personal", belopp "100,00"');
    expect(said.stdout).toContain('Provkörning, ingenting skrevs: 2 nya');
    expect(await stored()).toEqual([]);
  });

  test('is written in the roles that may, and is unchanged when it is sent again', async () => {
    const both: Roll[] = ['ekonom', 'beslutsfattare'];
    expect(await importera(file(draft, decided), both)).toEqual({
      code: 0,
      stdout: 'Klart: 2 nya, 0 ändrade, 0 oförändrade, 0 felaktiga rader.\n',
      stderr: '',
    });
    expect(await stored()).toEqual([
      { id: 'a', belopp: '100.00', status: 'UTKAST', version: 1 },
      { id: 'b', belopp: '50.00', status: 'BESLUTAD', version: 3 },
    ]);
    expect(await importera(file(draft, decided), both)).toMatchObject({
      stdout: expect.stringContaining('2 oförändrade'),
    });
    const { data } = await owner.ask(
      '{ historik(typ: "budget", id: "b") { nodes { aktor skal version } } }',
    );
    expect(data.historik.nodes).toEqual(
      [3, 2, 1].map((version) => ({
        aktor: expect.stringMatching(/^ekonom och beslutsfattare, u-/),
        skal: 'Inläst från budget.csv',
        version,
      })),
    );
  });

  test('has the faults of its cells and of the rules told together, and no person shown', async () => {
    const { code, stderr } = await importera(
      file(
        'c;2030;;Vikarie 900118-9811;x;;UTKAST;;;;B',
        'd;1066;finns-inte;;-1;;UTKAST;;;;B',
        'a;2030;;Personal;200;;UTKAST;;;;B',
      ),
      ['ekonom'],
    );
    expect({ code, lines: stderr.trimEnd().split('\n').slice(1) }).toEqual({
      code: 1,
      lines: [
        expect.stringMatching(/^Rad 2, kolumn post, värde \(visas inte\): .*personnummer/),
        expect.stringMatching(/^Rad 2, kolumn belopp, värde "x": Skriv ett tal/),
        expect.stringMatching(/^Rad 3, kolumn ar, värde "1066": ar är 1066: ange mellan 1990/),
        expect.stringMatching(/^Rad 3, kolumn belopp, värde "-1": belopp är −1 kr/),
        expect.stringMatching(/^Rad 3, kolumn verksamhetId, värde "finns-inte": Det finns ingen/),
        'Ingenting skrevs: 0 nya, 1 ändrade, 0 oförändrade, 2 felaktiga rader.',
      ],
    });
  });

  test.each<[string, () => Promise<string>, RegExp]>([
    [
      'another party',
      () => tokenAs(['ekonom'], 'tierp'),
      /^Ingenting skrevs: Du är inloggad för tierp/,
    ],
    ['a reader', () => tokenAs(['las']), /^Ingenting skrevs: lasInRader får göras av/],
    ['nobody', async () => 'x', /^Ingenting skrevs: .+/],
  ])('is refused from %s', async (_who, made, sentence) => {
    const args = ['import', 'provkommun', 'budget', file(draft), '--url', owner.url];
    expect(await vardnat([...args, '--token', await made()])).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(sentence),
    });
  });

  test('needs a token, an address that is one, and somebody there', async () => {
    const run = (...flags: string[]) =>
      vardnat(['import', 'provkommun', 'budget', file(draft), ...flags]);
    const said = [
      await run('--url', owner.url),
      await run('--url', 'tierp'),
      await run('--token', 'x'),
      await run('--url', owner.url, '--roll', 'ekonom'),
      await run('--url', 'http://127.0.0.1:9/graphql', '--token', 'x'),
    ];
    expect(said.map(({ code, stderr }) => [code, stderr])).toEqual([
      [2, expect.stringContaining('--url kräver en åtkomsttoken för provkommun')],
      [2, 'tierp är ingen adress.\n'],
      [2, expect.stringContaining('säg vilken med --url')],
      [2, expect.stringContaining('åtkomsttoken rollen')],
      [1, expect.stringContaining('Inget svar att läsa från http://127.0.0.1:9/graphql')],
    ]);
  });
});

describe('a file of several calls', () => {
  const table = filetables.budget as Filetable;
  const inRows = (...rows: string[]) => {
    const path = file(...rows);
    return (_rapport: Rapport, antal: number) =>
      lasRader(table, path, antal, { onBytes: () => {}, onNote: () => {} });
  };
  const rows = ['f', 'g', 'h', 'i', 'j'].map((id) => `${id};2031;;Personal;100;;UTKAST;;;;Budget`);
  const ids = async () => {
    const { data } = await owner.ask('{ budgetar(ar: 2031) { id } }');
    return data.budgetar.map(({ id }: { id: string }) => id);
  };
  /** Sends the rows two at a time. */
  const sent = async (roller: Roll[], lines: string[], prova = false) => {
    const door = remoteDoor('provkommun', owner.url, await tokenAs(roller), {
      rows: 2,
      bytes: 1e6,
    });
    return door({ table, read: inRows(...lines), skal: 'Inläst', prova });
  };

  test('is tried whole before any of it is written', async () => {
    const refused = await sent(['ekonom'], [...rows, 'k;1066;;Personal;1;;UTKAST;;;;B']);
    expect(refused.antal).toEqual({ ny: 5, andrad: 0, oforandrad: 0, felaktig: 1 });
    expect(refused.felrader).toEqual([expect.stringContaining('Rad 7, kolumn ar')]);
    expect(await ids()).toEqual([]);
    const dry = await sent(['ekonom'], rows, true);
    expect(dry.bytesrader).toHaveLength(5);
    expect(await ids()).toEqual([]);
  });

  test('is written part by part, and a key that stands in two of them is seen', async () => {
    const twice = await sent(['ekonom'], [...rows, rows[0] as string]);
    expect(twice.felrader).toEqual([expect.stringContaining('står redan på rad 2')]);
    expect((await sent(['ekonom'], rows)).antal).toMatchObject({ ny: 5, felaktig: 0 });
    expect(await ids()).toEqual(['f', 'g', 'h', 'i', 'j']);
    expect((await sent(['ekonom'], rows)).antal).toMatchObject({ oforandrad: 5 });
  });

  test('that stops half-way says which rows stand, and goes on when it is sent again', async () => {
    const more = ['l', 'm', 'n'].map((id) => `${id};2031;;Personal;100;;UTKAST;;;;Budget`);
    const someone = await tokenAs(['ekonom']);
    const door = remoteDoor('provkommun', owner.url, someone, { rows: 2, bytes: 1e6 });
    const read = inRows(...more);
    let reading = 0;
    const inlasning = {
      table,
      skal: 'Inläst',
      prova: false,
      // Between the trial and the writing somebody puts a cell into the file that no budget can have.
      read: (rapport: Rapport, antal: number) => {
        reading += 1;
        return reading === 1
          ? read(rapport, antal)
          : inRows(...more.slice(0, 2), more[2]?.replace('2031', '1066') ?? '')(rapport, antal);
      },
    };
    await expect(door(inlasning)).rejects.toThrow(
      /^Raderna till och med rad 3 är skrivna\. Från rad 4 tog det stopp: Rad 4, kolumn ar.*\nRätta det och kör samma kommando igen/,
    );
    expect(await ids()).toEqual(expect.arrayContaining(['l', 'm']));
    expect((await sent(['ekonom'], more)).antal).toMatchObject({ oforandrad: 2, ny: 1 });
  });
});

describe("a file on the owner's own machine", () => {
  test('is not written without a role: the refusal says which one it takes', async () => {
    const { slug, env } = agare(databaseUrl);
    const path = file('e;2030;;Personal;100;;UTKAST;;;;Budget 2030');
    const args = ['import', slug, 'budget', path];
    expect(await vardnat(args, env)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Ingenting skrevs: säg i vilken roll raderna skrivs. Filens ändringar (1 nya, 0 ändrade, 0 oförändrade, 0 felaktiga rader) görs med --roll ekonom.\n',
    });
    const tried = await vardnat([...args, '--dry-run'], env);
    expect(tried.stdout.trimEnd().split('\n').at(-1)).toBe('Ändringarna görs med --roll ekonom.');
    expect(await vardnat([...args, '--roll', 'redaktor'], env)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('skapaBudget får göras av ekonom, admin'),
    });
    expect(await vardnat([...args, '--roll', 'ekonom'], env)).toMatchObject({ code: 0 });
  });
});
