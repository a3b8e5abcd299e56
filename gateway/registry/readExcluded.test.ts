import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readExcluded } from './excludeMembers.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-excluded-'));
const file = join(folder, 'excluded.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (content: unknown) => {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readExcluded(file);
};
const said = { skal: 'Den svarar för en annan.', sedan: '2026-11-30' };

test('reads whom a gateway leaves out, since when and why; without a file, nobody', () => {
  expect(readExcluded(undefined).size).toBe(0);
  expect(readExcluded('').size).toBe(0);
  expect([...read({ 'privat-ny': said })]).toEqual([['privat-ny', said]]);
});

test.each([
  ['no JSON', '{', /cannot be read as JSON/],
  ['a list', [], /it is not an object/],
  ['no reason', { a: { sedan: '2026-11-30' } }, /"a" has no "skal"/],
  ['an empty reason', { a: { ...said, skal: ' ' } }, /"a" has no "skal"/],
  ['a reason that is too long', { a: { ...said, skal: 'x'.repeat(501) } }, /"a" has no "skal"/],
  ['no day', { a: { skal: 'x', sedan: 'igår' } }, /"a" has no "sedan"/],
  ['an unknown field', { a: { ...said, till: '2027-01-01' } }, /"a" has an unknown field "till"/],
  ['true alone', { a: true }, /"a" has no "skal"/],
  ['samverkan', { samverkan: said }, /samverkan is not a member/],
])('refuses %s', (_what, content, why) => expect(() => read(content)).toThrow(why));

test('refuses a missing file', () => {
  expect(() => readExcluded(join(folder, 'none.json'))).toThrow(/^EXCLUDED_MEMBERS: .*none\.json/);
});
