import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from '@jest/globals';
import { importsOf } from '../policy/importsOf.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const { dependencies, optionalDependencies, scripts } = JSON.parse(read('package.json'));

/** What is needed only where the pages are built, and where people try signing in, which production refuses; and a package of its own. */
const development = [
  /^gateway\/portal\/(src|build)\//,
  /^gateway\/portal\/vite\.config\.ts$/,
  /^shared\/workplace\/app\//,
  /^shared\/client\//,
  /^shared\/design\/precompress\.ts$/,
  /^infra\/local\/developmentProvider\.ts$/,
];

/** Every file that an installation without development dependencies may run. */
const files = ['gateway', 'infra', 'shared', 'subgraphs'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /\.m?[jt]s$/.test(name) && !/\.test\.ts$|^gateway\/portal\/dist\//.test(name))
    .filter((name) => !development.some((pattern) => pattern.test(name))),
);

/** The packages that a file imports, for their types too: a type of a package that is not there is no type. */
function packagesOf(file: string): string[] {
  return importsOf(read(file)).flatMap(({ specifier }) => {
    if (specifier === null || specifier.startsWith('.') || isBuiltin(specifier)) return [];
    const [first = '', second = ''] = specifier.split('/');
    return [first.startsWith('@') ? `${first}/${second}` : first];
  });
}

test('what runs imports no package that npm ci --omit=dev leaves out', () => {
  const used = files.flatMap((file) => packagesOf(file).map((name) => ({ file, name })));
  expect(files.length).toBeGreaterThan(500);
  expect(new Set(used.map(({ name }) => name)).size).toBeGreaterThan(30);
  const installed = { ...dependencies, ...optionalDependencies };
  expect(used.filter(({ name }) => !(name in installed))).toEqual([]);
});

test('nothing is installed that nothing imports', () => {
  // TypeORM loads its driver by name.
  const used = new Set([...files.flatMap(packagesOf), 'better-sqlite3']);
  expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
});

test('every script of package.json runs a file that is there', () => {
  const run: string[] = Object.values<string>(scripts).flatMap((script) =>
    [...script.matchAll(/\S+\.(?:ts|mjs)\b/g)].map(([file]) => file),
  );
  expect(run.length).toBeGreaterThan(10);
  for (const file of run) expect(read(file).length).toBeGreaterThan(0);
});
