import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { agarSdl } from '../../shared/domain/concepts.ts';
import { samverkanSdl } from '../../subgraphs/samverkan/samverkanSdl.ts';
import { andringsSdl } from '../../subgraphs/samverkan/store/concepts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ledger = readFileSync(`${root}infra/demands.md`, 'utf8').split('\n');
const rows = ledger
  .filter((line) => /^\| C?\d+ \|/.test(line))
  .map((line) => {
    const [, number = '', from = '', words = '', types = '', rules = '', tests = ''] = line
      .split(' | ')
      .map((cell) => cell.replace(/^\| | \|$/g, '').trim())
      .flatMap((cell, n) => (n === 0 ? ['', cell] : [cell]));
    return { number, from, words, types, rules, tests };
  });

/** What is written in a cell as a path: it ends like a file, or has a folder before it. */
const pathsIn = (cell: string) =>
  cell.match(/\b(?:shared|subgraphs|gateway|test|infra)\/[\w./-]*|\w[\w./-]*\.(?:ts|graphql)\b/g) ??
  [];

/** The fields and values of every type that the contract, samverkan and the owners' own endpoints have. */
const membersOf = new Map<string, Set<string>>();
for (const sdl of [kontraktSdl, agarSdl, samverkanSdl, andringsSdl]) {
  for (const node of parse(sdl).definitions) {
    if (!('name' in node) || !node.name || node.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const members = membersOf.get(node.name.value) ?? new Set();
    membersOf.set(node.name.value, members);
    const own = 'fields' in node ? node.fields : 'values' in node ? node.values : [];
    for (const { name } of own ?? []) members.add(name.value);
  }
}
const mutations = membersOf.get('Mutation') ?? new Set<string>();
const faults = (of: (row: (typeof rows)[number]) => string[]) =>
  rows.flatMap((row) => of(row).map((what) => `${row.number}: ${what}`));

describe('the ledger in infra/demands.md', () => {
  test('has every row and every contradiction, in order, once', () => {
    const numbers = [
      ...Array.from({ length: 142 }, (_, n) => String(n + 1)),
      ...Array.from({ length: 10 }, (_, n) => `C${n + 1}`),
    ];
    expect(rows.map(({ number }) => number)).toEqual(numbers);
  });

  test('says in every row from where it is, in what words, what carries it, by which rule and test', () => {
    expect(
      faults((row) => Object.entries(row).flatMap(([name, cell]) => (cell === '' ? [name] : []))),
    ).toEqual([]);
    expect(faults(({ from }) => (/^[RSMÖP]( [RSMÖP])*$/.test(from) ? [] : [from]))).toEqual([]);
    expect(faults(({ tests }) => (/\.test\.ts\b/.test(tests) ? [] : [tests]))).toEqual([]);
  });

  test('names files by their path from the root, and only such as exist', () => {
    expect(
      faults(({ types, rules, tests }) =>
        [types, rules, tests].flatMap(pathsIn).filter((path) => !existsSync(root + path)),
      ),
    ).toEqual([]);
  });

  test('names only types, fields, values and mutations that there are', () => {
    const dotted = ({ types }: (typeof rows)[number]) =>
      (types.match(/\b[A-Z][a-zåäö]\w+\.[A-Za-z]\w+/g) ?? []).filter((name) => {
        const [type = '', member = ''] = name.split('.');
        return !membersOf.get(type)?.has(member);
      });
    const written = ({ types }: (typeof rows)[number]) =>
      (
        types.match(
          /\b(?:andra|besluta|besvara|bjud|giv|lamna|ny|registrera|skapa|svara|taTillbaka)[A-Z]\w+/g,
        ) ?? []
      ).filter((name) => !mutations.has(name));
    expect(faults(dotted)).toEqual([]);
    expect(faults(written)).toEqual([]);
  });

  test('names only rules that the file before them exports', () => {
    const missing = faults(({ rules }) =>
      [...rules.matchAll(/([\w./-]+\.ts) \(([a-z]\w*)\)/g)].flatMap(([, file = '', rule = '']) =>
        new RegExp(`export (?:async )?(?:function|const) ${rule}\\b`).test(
          readFileSync(root + file, 'utf8'),
        )
          ? []
          : [`${file} ${rule}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
