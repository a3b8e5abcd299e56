import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { readSdl } from '../../shared/contract/readSdl.ts';

const root = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** Folders with more than 25 files, each with its reason. */
const large: Readonly<Record<string, string>> = {
  'infra/adr/': 'a page for each decision',
};
const most = 25;

test('no folder holds more files than one can look over, but for those with a reason', () => {
  const counts = new Map<string, number>();
  for (const top of ['gateway', 'infra', 'shared', 'subgraphs', 'test']) {
    for (const entry of readdirSync(new URL(`${top}/`, root), {
      recursive: true,
      withFileTypes: true,
    })) {
      const folder = `${entry.parentPath.slice(root.pathname.length).replace(/\/$/, '')}/`;
      if (
        entry.isFile() &&
        !/node_modules|(gateway\/portal|workplace\/app)\/dist|\/\./.test(folder)
      )
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  expect(counts.size).toBeGreaterThan(100);
  const over = [...counts].filter(([, count]) => count > most).map(([folder]) => folder);
  expect(over.filter((folder) => !large[folder])).toEqual([]);
  expect(Object.keys(large).filter((folder) => !over.includes(folder))).toEqual([]);
});

/** Files of more lines than this, each with its reason. */
const long: Readonly<Record<string, string>> = {
  'shared/contract/schema/verksamhet.graphql': 'one type, each of its fields with its meaning',
  'subgraphs/privat-rehab-fyris/contract.graphql': 'a copy of a version of the contract',
};
const mostLines = 300;

test('no file, product or test, is longer than one reads through, but for what is generated and those with a reason', () => {
  const files = ['gateway', 'infra', 'shared', 'subgraphs', 'test'].flatMap((top) =>
    readdirSync(new URL(`${top}/`, root), { recursive: true, encoding: 'utf8' })
      .map((name) => `${top}/${name}`)
      .filter((name) => /\.([cm]?[jt]sx?|graphql|css|py)$/.test(name))
      .filter(
        (name) =>
          !/node_modules\/|\/dist\/|\.generated\.|\/(versions|compose)\/.*\.graphql$/.test(name),
      ),
  );
  expect(files.length).toBeGreaterThan(1_500);
  const over = files.filter((name) => textOf(name).split('\n').length > mostLines + 1);
  expect(over.filter((name) => !long[name])).toEqual([]);
  expect(Object.keys(long).filter((name) => !over.includes(name))).toEqual([]);
});

test('each type of the contract stands in the glossary, and means there what its description says', () => {
  const glossary = textOf('shared/contract/GLOSSARY.md');
  const contract = readSdl(new URL('shared/contract/schema/', root));
  const samverkan = readSdl(new URL('subgraphs/samverkan/schema/', root));
  const meanings = new Map(
    parse(`${samverkan}\n${contract}`).definitions.flatMap((node) =>
      'name' in node && 'description' in node && node.name && node.description
        ? [[node.name.value, firstSentence(node.description.value)] as const]
        : [],
    ),
  );
  const nouns = parse(contract).definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.ENUM_TYPE_DEFINITION ||
    node.kind === Kind.SCALAR_TYPE_DEFINITION
      ? [node.name.value]
      : [],
  );
  const rows = [...glossary.matchAll(/^\| ([A-Z]\w+) \| (.+?) \| .+ \|$/gm)].map(
    ([, word = '', means]) => [word, means] as const,
  );
  expect(rows.filter(([word, means]) => meanings.get(word) !== means)).toEqual([]);
  const known = new Set(rows.map(([word]) => word));
  const missing = nouns.filter(
    (noun) => !/^Query$|Connection$|^PageInfo$/.test(noun) && !known.has(noun),
  );
  expect(missing.map((noun) => `| ${noun} | ${meanings.get(noun)} | … |`)).toEqual([]);
});

function firstSentence(description: string): string {
  const text = description.replace(/\s+/g, ' ');
  return /^.*?\.(?= [A-Z]|$)/.exec(text)?.[0] ?? text;
}

test('every number of a decision has its page, or the list says why it has none', () => {
  const list = textOf('infra/adr/README.md');
  const pages = readdirSync(new URL('infra/adr/', root)).filter((name) => name !== 'README.md');
  expect(pages.filter((name) => !list.includes(`](${name})`))).toEqual([]);
  const numbers = pages.map((name) => Number(name.slice(0, 4)));
  expect(new Set(numbers).size).toBe(numbers.length);
  const holes = Array.from({ length: Math.max(...numbers) }, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  );
  const explained = /^Without a page: (.+)$/m.exec(list)?.[1] ?? '';
  expect(holes.filter((number) => !new RegExp(`\\b${number}\\b`).test(explained))).toEqual([]);
});

test('the README lists the rooms in the order that imports keep, and names only files that exist', () => {
  const readme = textOf('README.md');
  const order = /const rooms[^=]*= (\{[\s\S]*?\n\});/.exec(
    textOf('test/policy/imports.test.ts'),
  )?.[1];
  for (const top of ['shared', 'gateway']) {
    const rooms = readdirSync(new URL(`${top}/`, root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rooms.filter((room) => !order?.includes(`'${room}'`))).toEqual([]);
    expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(readme))).toEqual([]);
  }
  const paths = [...readme.matchAll(/`((?:gateway|infra|shared|subgraphs|test)\/[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  );
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
