import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'vardnat-run-'));
const path = (name: string) => join(project, name);

function write(name: string, ...lines: string[]) {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), lines.join('\n'));
}

/** Runs a file of the small project with the project's own runner. */
function run(file: string, ...args: string[]) {
  return runWith({}, file, ...args);
}

function runWith(env: Record<string, string>, file: string, ...args: string[]) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [path('shared/run/run.mjs'), path(file), ...args],
      { env: { ...process.env, ...env } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

beforeAll(() => {
  cpSync(join(root, 'shared/run'), path('shared/run'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), path('node_modules'), 'dir');
  write('package.json', '{ "type": "module" }');
  write('shared/namn.ts', 'export interface Namn { namn: string }', "export const namn = 'Heby';");
  write('infra/fil.txt', 'beside');
  write(
    'infra/main.ts',
    "import { readFileSync } from 'node:fs';",
    "import { type Namn, namn } from '../shared/namn.ts';",
    "const text: string = readFileSync(new URL('fil.txt', import.meta.url), 'utf8');",
    'const given: Namn = { namn } as Namn;',
    "const { lazy } = await import('./lazy.ts');",
    'console.log(given.namn, text, lazy<string>(), process.argv.slice(2).join());',
  );
  write('infra/lazy.ts', 'export const lazy = <T>(): T => import.meta.url as T;');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const said = (namn: string, ...args: string[]) => ({
  code: 0,
  stdout: `${namn} beside file://${path('infra/lazy.ts')} ${args.join()}\n`,
  stderr: '',
});

test('processes that start together run the TypeScript, with its own place and the arguments given', async () => {
  const all = await Promise.all([1, 2, 3].map(() => run('infra/main.ts', 'a', '--b')));
  expect(all).toEqual(all.map(() => said('Heby', 'a', '--b')));
});

test('a file that was changed is run as it is now; the others are left as they are', async () => {
  const kept = statSync(path('.stripped/infra/lazy.js'));
  write('shared/namn.ts', 'export type Namn = { namn: string };', "export const namn = 'Habo';");
  expect(await run('infra/main.ts')).toEqual(said('Habo'));
  expect(statSync(path('.stripped/infra/lazy.js'))).toEqual(
    expect.objectContaining({ ino: kept.ino, ctimeMs: kept.ctimeMs }),
  );
});

test('what a process starts that has looked is run as it was then, unless it is of another project', async () => {
  await run('infra/main.ts');
  const namn = path('shared/namn.ts');
  const before = readFileSync(namn);
  write('shared/namn.ts', 'export type Namn = { namn: string };', "export const namn = 'Knivsta';");
  const looked = (at: string) => runWith({ VARDNAT_UP_TO_DATE: at }, 'infra/main.ts');
  expect(await looked(path('/'))).toEqual(said('Habo'));
  expect(await looked(root)).toEqual(said('Knivsta'));
  writeFileSync(namn, before);
});

test('a stack trace names the line and column of the TypeScript', async () => {
  write(
    'infra/throws.ts',
    'interface A { a: number }',
    'const fails = (a: A, b: A): never => { throw new Error(String(a === b)); };',
    'fails({ a: 1 } as A, { a: 2 });',
  );
  const { code, stderr } = await run('infra/throws.ts');
  expect(code).toBe(1);
  expect(stderr).toContain(`at fails (file://${path('infra/throws.ts')}:2:46)`);
  expect(stderr).toContain(`at file://${path('infra/throws.ts')}:3:1`);
});

test('a file that is not valid, was removed or lacks an export fails in who imports it and in nobody else', async () => {
  write('infra/wrong.ts', 'export const a = 1;', 'enum B { C }');
  write('infra/gone.ts', 'export const gone = 1;');
  write('infra/importsWrong.ts', "import { a } from './wrong.ts';", 'console.log(a);');
  write('infra/importsGone.ts', "import { gone } from './gone.ts';", 'console.log(gone);');
  write('infra/importsNone.ts', "import { none } from './lazy.ts';", 'console.log(none);');
  expect(await run('infra/importsGone.ts')).toMatchObject({ code: 0, stdout: '1\n' });
  rmSync(path('infra/gone.ts'));
  for (const [file, why] of [
    ['infra/importsGone.ts', /Cannot find module '.*gone\.js'/],
    ['infra/importsWrong.ts', /infra\/wrong\.ts:2:1: TypeScript enum is not supported/],
    ['infra/importsNone.ts', /infra\/lazy\.ts lacks an export|export named 'none'/],
  ] as const) {
    expect(await run(file)).toMatchObject({ code: 1, stderr: expect.stringMatching(why) });
  }
  expect(await run('infra/main.ts')).toMatchObject({
    ...said('Habo'),
    stderr: expect.stringMatching(/^\S+infra\/wrong\.ts:2:1: [^\n]+\n$/),
  });
  rmSync(path('infra/wrong.ts'));
});

test('what cannot be run, or not be written, is one sentence', async () => {
  expect(await run('package.json')).toMatchObject({
    code: 1,
    stderr: `${path('package.json')} is not a TypeScript file of ${project}/.\n`,
  });
  rmSync(path('.stripped'), { recursive: true });
  writeFileSync(path('.stripped'), 'a file where a folder must be made');
  const { code, stderr } = await run('infra/main.ts');
  expect(stderr).toMatch(/^\S+\.stripped is older than the sources and cannot be written \(E\w+\)/);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
});
