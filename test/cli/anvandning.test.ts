import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import { runner } from '../../shared/run/runner.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { samverkan } from '../../subgraphs/samverkan/samverkan.ts';
import { long } from '../runner/long.ts';
import { bin, node, vardnat, vardnatProcess } from './vardnat.ts';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'vardnat-anvandning-'));
const env = { DATA_DIR: folder };
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  for (const [slug, { entities, migrations }] of Object.entries({
    provkommun: huvudmansdomain,
    samverkan,
  })) {
    const db = await openDatabase({
      url: `sqlite:${path(`${slug}.sqlite`)}`,
      entities,
      migrations,
    });
    await db.close();
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('vardnat', () => {
  test('ends with 2 when used wrongly', async () => {
    const used = await Promise.all([
      vardnatProcess(['import', 'provkommun', 'budget', 'x.csv', '--snabbt'], env),
      vardnatProcess(['export', '../provkommun', 'budget'], env),
    ]);
    expect(used).toEqual([
      {
        code: 2,
        stdout: '',
        stderr: 'Flaggan --snabbt finns inte.\nHjälp: npx vardnat import --help\n',
      },
      { code: 2, stdout: '', stderr: '"../provkommun" är ingen slug: skriv till exempel tierp.\n' },
    ]);
  });

  test('ends quietly when who reads what it prints has seen enough', async () => {
    const child = spawn(process.execPath, [bin, 'import', '--help']);
    // It has not begun to print yet.
    child.stdout.destroy();
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(Buffer.concat(said).toString()).toBe('');
  });

  test.each([
    [
      'that has not been started',
      'tierp',
      /^tierp har ingen databas för en huvudman i .*starta delgrafen först \(npm run subgraph -- tierp\)/,
    ],
    ['that is no huvudman', 'samverkan', /^samverkan har ingen databas för en huvudman/],
  ])('refuses a subgraph %s, and leaves no database behind', async (_what, slug, sentence) => {
    const before = existsSync(path(`${slug}.sqlite`)) ? readFileSync(path(`${slug}.sqlite`)) : null;
    expect(await vardnat(['export', slug, 'budget'], env)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(sentence),
    });
    const after = existsSync(path(`${slug}.sqlite`)) ? readFileSync(path(`${slug}.sqlite`)) : null;
    expect(after).toEqual(before);
  });

  test('refuses a file whose header is wrong in one sentence', async () => {
    writeFileSync(path('fel.csv'), 'id;år;id\n1;2;3\n');
    expect(await vardnat(['import', 'provkommun', 'budget', path('fel.csv')], env)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^Filens första rad ska ha rubriker: okända är år; dubbla är id; saknade är ar, belopp, status, kalla_dokument\..*\nFilen: fel\.csv\. Ingenting skrevs\.\n$/,
      ),
    });
  });

  test('exports to standard output, and over a file only with the flag for it', async () => {
    const header = '\ufeffid;verksamhetId;planpunktId;avtalId;annansVerksamhet;ar;post;belopp;';
    const printed = await vardnatProcess(['export', 'provkommun', 'budget'], env);
    expect(printed).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining(header) });

    writeFileSync(path('ut.csv'), 'viktigt');
    const args = ['export', 'provkommun', 'budget', path('ut.csv')];
    expect(await vardnat(args, env)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--force'),
    });
    expect(readFileSync(path('ut.csv'), 'utf8')).toBe('viktigt');
    expect(await vardnat([...args, '--force'], env)).toMatchObject({ code: 0 });
    expect(readFileSync(path('ut.csv'), 'utf8')).toBe(printed.stdout);
  });
});

// A heap that is nearly full is collected all the time, which takes twenty seconds of processor time.
(long ? describe : describe.skip)('a file of 12 000 rows, in the long form', () => {
  /** Megabytes of heap: enough for the command, not for the command and the file's 29 MB as well. */
  const heap = '--max-old-space-size=56';
  const rows = 12_000;

  beforeAll(() => {
    // Letters that take two bytes each.
    const text = 'ж'.repeat(490);
    const tail = `${text.slice(300)};1 234 567,50;UTKAST;${text};${text}`;
    const lines = Array.from({ length: rows }, (_, n) => `post-${n};2026;${tail}`);
    const header = 'id;ar;post;belopp;status;kalla_dokument;kalla_avsnitt';
    writeFileSync(path('stor.csv'), [header, ...lines].join('\r\n'));
  });

  test('is imported in less memory than its rows take', async () => {
    expect(
      await vardnatProcess(
        ['import', 'provkommun', 'budget', path('stor.csv'), '--roll', 'ekonom'],
        env,
        [heap],
      ),
    ).toEqual({
      code: 0,
      stdout: `Klart: ${rows} nya, 0 ändrade, 0 oförändrade, 0 felaktiga rader.\n`,
      stderr: '',
    });
  });

  test('could not be held in that memory', async () => {
    const holdAllRows = fileURLToPath(new URL('holdAllRows.ts', import.meta.url));
    expect(await node([heap, runner, holdAllRows, path('stor.csv')])).toEqual({
      code: null,
      stdout: expect.not.stringContaining(String(rows)),
      stderr: expect.stringContaining('heap out of memory'),
    });
  });
});
