import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hashOf } from './hashOf.ts';
import { readSafelist } from './readSafelist.ts';

const queries = ['query A { a }', 'query B { b }'];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
  queries.forEach((text, n) => {
    writeFileSync(join(folder, `${n}.json`), JSON.stringify({ [hashOf(text)]: text }));
  });
  writeFileSync(join(folder, 'README.md'), 'not a manifest');
  writeFileSync(join(folder, 'empty.txt'), '{}');
  writeFileSync(join(folder, 'half.txt'), '{');
  writeFileSync(join(folder, 'changed.txt'), JSON.stringify({ [hashOf('query A { a }')]: 'x' }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('reads a manifest, or all of a folder', async () => {
  const safelist = await readSafelist(folder, true);
  expect([...safelist.queries.values()].sort()).toEqual(queries);
  expect(safelist.only).toBe(true);
  expect((await readSafelist(join(folder, '0.json'), false)).queries.size).toBe(1);
});

test.each([
  ['missing.json', 'cannot be read'],
  ['half.txt', 'is not JSON'],
  ['empty.txt', 'has no queries'],
  ['changed.txt', 'the SHA-256 of its query is'],
])('says what is wrong with %s', async (file, problem) => {
  await expect(readSafelist(join(folder, file), true)).rejects.toThrow(problem);
});
