import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { SettingError } from '../errors/SettingError.ts';
import { readAtkomst } from './readAtkomst.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (text: string) => {
  const file = join(folder, 'atkomst.json');
  writeFileSync(file, text);
  return readAtkomst(file, ['tierp', 'heby']);
};

describe('readAtkomst', () => {
  test('gives each huvudman its choices, and nothing without a file', () => {
    const tierp = { falt: { 'Verksamhet.systemstod': 'egen' }, parter: ['osthammar'] };
    expect(read(JSON.stringify({ tierp, heby: {} }))).toEqual(
      new Map<string, object>([
        ['tierp', tierp],
        ['heby', {}],
      ]),
    );
    expect(readAtkomst(null, ['tierp'])).toEqual(new Map());
  });

  test.each([
    ['what is no JSON', '{', /cannot be read as JSON/],
    ['a list', '[]', /must hold an object/],
    ['an unknown huvudman', '{"tierpp": {}}', /names "tierpp"/],
    ['an unknown choice', '{"tierp": {"fält": {}}}', /must give tierp the form/],
    ['a level that is no text', '{"tierp": {"falt": {"Verksamhet.typ": 1}}}', /the form/],
    ['parties that are no list', '{"tierp": {"parter": "heby"}}', /the form/],
  ])('refuses %s', (_what, text, sentence) => {
    expect(() => read(text)).toThrow(SettingError);
    expect(() => read(text)).toThrow(sentence);
  });

  test('refuses a missing file, and names it', () => {
    expect(() => readAtkomst(join(folder, 'saknas.json'), [])).toThrow(/saknas\.json/);
  });
});
