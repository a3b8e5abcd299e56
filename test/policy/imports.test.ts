import { dirname, join, normalize, relative } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { loadConfig, network } from '../../subgraphs/network.ts';
import { importsOf } from './importsOf.ts';
import { browserOf, sources } from './sources.ts';

/** What each top-level folder may import besides itself and packages. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  gateway: ['shared'],
  subgraphs: ['shared'],
  infra: ['shared'],
  test: ['shared', 'gateway', 'subgraphs', 'infra'],
};

/**
 * The rooms of a folder, the lowest first: each may import itself and those before it. A file at the folder's root starts
 * what is in its rooms and may import them all; no room may import it.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  shared: [
    'client',
    'errors',
    'values',
    'limits',
    'store',
    'tracing',
    'sdl',
    'contract',
    'policy',
    'registry',
    'run',
    'access',
    'serve',
    'outbox',
    // One name of the rule on personnummer, kept for those who import it there.
    'andring',
    'change',
    'concept',
    'sheet',
    'opendata',
    'design',
    'workplace',
    'domain',
    'subgraph',
    'doctor',
  ],
  gateway: [
    'natverk',
    'answer',
    'safelist',
    'limits',
    'compose',
    'registry',
    'members',
    'operation',
    'run',
    'extensions',
    'metrics',
    'portal',
    'fhir',
    'developers',
    'question',
    'router',
    'workers',
  ],
};

/** The only files that stand at the root of such a folder. */
const rootFiles = ['gateway/gateway.ts', 'gateway/start.ts'];

/** What is wrong with where a file stands among the rooms, and with what it imports of them: one line each. */
function wrongRooms(file: string, source: string): string[] {
  const [folder = '', room = ''] = file.split('/');
  const order = rooms[folder];
  if (!order || browserOf(file) !== undefined) return [];
  const atRoot = !file.slice(folder.length + 1).includes('/');
  if (atRoot) return rootFiles.includes(file) ? [] : [`${file} stands loose: move it to a room`];
  if (!order.includes(room)) return [`${file} stands in a room that has no place in the order`];
  if (file.endsWith('.test.ts')) return [];
  return importsOf(source, { tsx: file.endsWith('.tsx') }).flatMap(({ specifier }) => {
    if (!specifier?.startsWith('.')) return [];
    const target = normalize(join(dirname(file), specifier));
    if (!target.startsWith(`${folder}/`)) return [];
    const place = order.indexOf(target.split('/')[1] ?? '');
    const lower = place !== -1 && place <= order.indexOf(room);
    return lower ? [] : [`${file} imports ${target}: ${room} stands below it`];
  });
}

/** Starting everything on one machine takes the list of what there is to start; the parts themselves run as processes. */
const exceptions = ['infra/local/ subgraphs/network.ts'];

/** These run the file that they are given. */
const runners = ['shared/run/run.mjs', 'test/runner/runTestFile.mjs'];

/** What is wrong with the imports of one file, given by its path from the root: one line each. */
function wrongImports(file: string, source: string): string[] {
  return importsOf(source, { tsx: file.endsWith('.tsx') }).flatMap(({ specifier }) => {
    if (specifier === null && runners.includes(file)) return [];
    if (specifier === null) return [`${file} imports what is computed: write it out`];
    if (/^(#|\/|file:)/.test(specifier))
      return [`${file} imports ${specifier}: write a relative path`];
    if (!specifier.startsWith('.')) return [];
    const target = normalize(join(dirname(file), specifier));
    const [from = '', to = ''] = [file, target].map((path) => path.split('/')[0]);
    if (from === to || mayImport[from]?.includes(to)) return [];
    const excepted = exceptions.some((each) => {
      const [folder = '', only] = each.split(' ');
      return file.startsWith(folder) && target === only;
    });
    return excepted ? [] : [`${file} imports ${target}: ${from} may not import ${to}`];
  });
}

/** A subgraph is one huvudman's own, a file or a folder: what several have in common stands in a folder that is none's. */
function foreignSubgraphs(file: string, source: string): string[] {
  const own = roomOf(file);
  if (own === null) return [];
  return importsOf(source).flatMap(({ specifier }) => {
    if (!specifier?.startsWith('.')) return [];
    const other = roomOf(normalize(join(dirname(file), specifier)));
    if (other === null || other === own || !subgraphs.has(other)) return [];
    return [`${file} imports ${specifier}: ${other} is a subgraph of its own`];
  });
}

const subgraphs: ReadonlySet<string> = new Set(['samverkan', ...network.map(({ id }) => id)]);

/** The folder under subgraphs/ in which a file stands, or the huvudman that it is; null for files that start them. */
function roomOf(path: string): string | null {
  const [, name = '', end] = /^subgraphs\/([^/]+?)(\/|\.ts$)/.exec(path) ?? [];
  return end === '/' || subgraphs.has(name) ? name : null;
}

describe('imports', () => {
  test('point one way: gateway → shared, subgraphs → shared, never between gateway and subgraphs', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(([file, source]) => wrongImports(file, source))).toEqual([]);
  });

  test('point one way between the rooms of shared/ and gateway/ too', () => {
    expect(sources.flatMap(([file, source]) => wrongRooms(file, source))).toEqual([]);
  });

  test("no subgraph imports another's", () => {
    expect(sources.flatMap(([file, source]) => foreignSubgraphs(file, source))).toEqual([]);
  });
});

test('a subgraph on a stack of its own needs nothing of this project but the contract', () => {
  const own = 'subgraphs/privat-rehab-fyris/';
  const files = sources.filter(([file]) => file.startsWith(own) && file !== `${own}delgraf.ts`);
  expect(files.length).toBeGreaterThan(5);
  const foreign = files.flatMap(([file, source]) =>
    importsOf(source).filter(
      ({ specifier }) =>
        specifier?.startsWith('.') && !normalize(join(dirname(file), specifier)).startsWith(own),
    ),
  );
  expect(foreign).toEqual([]);
});

test('a huvudman is one file of at most 300 lines; a folder for an extension or a stack of its own', async () => {
  const folders: string[] = [];
  for (const { id } of network) {
    const own = sources.filter(([file]) => roomOf(file) === id);
    expect(
      own.filter(([, source]) => source.split('\n').length > 301).map(([file]) => file),
    ).toEqual([]);
    if (own.length === 1 && own[0]?.[0] === `subgraphs/${id}.ts`) continue;
    const config = await loadConfig(id);
    if ('huvudman' in config && !config.huvudman.tillagg) folders.push(id);
  }
  expect(folders).toEqual([]);
});

describe('wrongImports', () => {
  test.each([
    ["import { a } from '../subgraphs/x.ts';"],
    ["import type { A } from '../subgraphs/x.ts';"],
    ["import '../subgraphs/x.ts';"],
    ["import data from '../subgraphs/x.json' with { type: 'json' };"],
    ["export { a } from '../subgraphs/x.ts';"],
    ["export * from '../subgraphs/x.ts';"],
    ["export * as x from '../subgraphs/x.ts';"],
    ["const a = async () => (await import('../subgraphs/x.ts')).a;"],
    ['const a = () => import(`../subgraphs/x.ts`);'],
    ["type A = import('../subgraphs/x.ts').A;"],
    ["import x = require('../subgraphs/x.ts');"],
    ["const x = require('../subgraphs/x.ts');"],
    ["import { a } from './run/../../subgraphs/x.ts';"],
    ["import { a } from '/srv/subgraphs/x.ts';"],
    [`const a = (name: string) => import(\`../\${name}/x.ts\`);`],
    ["const a = import('../sub' + 'graphs/x.ts');"],
  ])('finds %s in gateway', (source) => {
    expect(wrongImports('gateway/a.ts', source)).toHaveLength(1);
  });

  test.each([
    ['shared/a.ts', '../gateway/b.ts'],
    ['shared/a.ts', '../subgraphs/b.ts'],
    ['shared/a.ts', '../infra/b.ts'],
    ['subgraphs/tierp/a.ts', '../../gateway/b.ts'],
    ['infra/cli/a.ts', '../../subgraphs/network.ts'],
    ['infra/local/a.ts', '../../subgraphs/start.ts'],
    ['infra/local/a.ts', '../../gateway/gateway.ts'],
    ['gateway/a.ts', '../test/b.ts'],
  ])('%s may not import %s', (file, specifier) => {
    expect(wrongImports(file, `import '${specifier}';`)).toHaveLength(1);
  });

  test.each([
    ['gateway/a.ts', '../shared/b.ts'],
    ['gateway/run/a.ts', '../b.ts'],
    ['subgraphs/tierp/a.ts', '../../shared/b.ts'],
    ['infra/local/a.ts', '../../subgraphs/network.ts'],
    ['test/a.ts', '../gateway/b.ts'],
    ['shared/a.ts', 'node:fs'],
    ['shared/a.ts', '@apollo/subgraph'],
  ])('%s may import %s', (file, specifier) => {
    expect(wrongImports(file, `import '${specifier}';`)).toEqual([]);
  });
});

describe('wrongRooms', () => {
  test.each([
    ['shared/values/a.ts', '../domain/b.ts', 'values stands below it'],
    ['gateway/answer/a.ts', '../members/b.ts', 'answer stands below it'],
    ['gateway/members/a.ts', '../gateway.ts', 'members stands below it'],
    ['gateway/a.ts', './members/b.ts', 'stands loose'],
    ['shared/other/a.ts', './b.ts', 'no place in the order'],
  ])('finds %s importing %s', (file, specifier, words) => {
    expect(wrongRooms(file, `import '${specifier}';`)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    ['shared/domain/budget/a.ts', '../verksamhet/b.ts'],
    ['shared/domain/a.ts', '../values/b.ts'],
    ['gateway/members/a.ts', '../answer/b.ts'],
    ['gateway/members/a.ts', '../../shared/values/b.ts'],
    ['gateway/gateway.ts', './members/b.ts'],
    ['subgraphs/start.ts', './network.ts'],
  ])('%s may import %s', (file, specifier) => {
    expect(wrongRooms(file, `import '${specifier}';`)).toEqual([]);
  });
});

describe('foreignSubgraphs', () => {
  const inSubgraphs = ['heby.ts', 'tierp/a.ts', 'samverkan/data/a.ts', 'underlag/a.ts'];
  const another = ['habo.ts', 'osthammar.ts', 'privat-rehab-fyris/units.ts'];
  test.each(inSubgraphs.flatMap((file) => another.map((target) => [file, target] as const)))(
    '%s may not import %s',
    (file, target) => {
      const source = `import './${relative(dirname(file), target)}';`;
      expect(foreignSubgraphs(`subgraphs/${file}`, source)).toHaveLength(1);
    },
  );

  test('a subgraph may import its own and what is common, and the list imports them all', () => {
    expect(foreignSubgraphs('subgraphs/tierp/a.ts', "import './b.ts';")).toEqual([]);
    expect(foreignSubgraphs('subgraphs/tierp/a.ts', "import '../underlag/b.ts';")).toEqual([]);
    expect(foreignSubgraphs('subgraphs/heby.ts', "import './underlag/b.ts';")).toEqual([]);
    expect(foreignSubgraphs('subgraphs/network.ts', "import './tierp/huvudman.ts';")).toEqual([]);
    expect(foreignSubgraphs('subgraphs/network.ts', "import './heby.ts';")).toEqual([]);
  });
});
