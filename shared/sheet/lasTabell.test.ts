import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { encodingOf } from './encoding.ts';
import { lasTabell } from './lasTabell.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-tabell-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: Buffer | string): string {
  const path = join(folder, 'tabell');
  writeFileSync(path, content);
  return path;
}

/** The rows of a file with their cells as text, and the notes about how it was read. */
async function rows(path: string, onNote?: (note: string) => void) {
  const found: { rad: number; celler: string[] }[] = [];
  for await (const { rad, celler } of lasTabell(path, { onNote })) {
    found.push({ rad, celler: celler.map(({ text }) => text) });
  }
  return found;
}

const swedish = 'id;namn\r\n1;"Vård; omsorg ""nära"""\r\n\r\n;\r\n3;Östhammar\r\n';
const expected = [
  { rad: 1, celler: ['id', 'namn'] },
  { rad: 2, celler: ['1', 'Vård; omsorg "nära"'] },
  { rad: 5, celler: ['3', 'Östhammar'] },
];

describe('a text table', () => {
  test.each([
    ['UTF-8', Buffer.from(swedish)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${swedish}`)],
    ['Windows-1252', iconv.encode(swedish, 'windows-1252')],
    [
      'UTF-16',
      Buffer.from(`\ufeff${swedish.replaceAll(';', '\t').replace('Vård\t', 'Vård;')}`, 'utf16le'),
    ],
    ['commas and LF', swedish.replaceAll(';', ',').replaceAll('\r', '').replace('Vård,', 'Vård;')],
  ])('is read from %s, with the row numbers that Excel shows', async (_name, content) => {
    expect(await rows(file(content))).toEqual(expected);
  });

  test('is read without the line that names the separator for Excel', async () => {
    expect(await rows(file('sep=,\nid,namn\n1,a;b'))).toEqual([
      { rad: 2, celler: ['id', 'namn'] },
      { rad: 3, celler: ['1', 'a;b'] },
    ]);
  });

  test('is Windows-1252 also when the only byte that shows it is the last in a long file', async () => {
    const path = file(Buffer.concat([Buffer.alloc(300_000, 'abc;'), Buffer.from([0xe5])]));
    expect(await encodingOf(path)).toBe('windows-1252');
  });

  test('is UTF-8 also where a letter stands across two reads of the file', async () => {
    expect(await encodingOf(file('ö'.repeat(200_000)))).toBe('utf-8');
    expect(await encodingOf(file(`a${'ö'.repeat(200_000)}`))).toBe('utf-8');
  });

  test.each([
    ['a quotation mark that is never closed', 'id;namn\n1;"öppen\n2;b\n'],
    ['a quotation mark within a text', 'id;namn\n1;a"b\n'],
  ])('with %s is refused in a sentence', async (_name, content) => {
    await expect(rows(file(content))).rejects.toMatchObject({
      name: 'Tabellfel',
      message: expect.stringMatching(/textrad \d+.*citattecken/),
    });
  });

  test('that is empty has no rows', async () => {
    expect(await rows(file(''))).toEqual([]);
  });

  test('is not read from an old Excel file', async () => {
    const xls = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    await expect(rows(file(xls))).rejects.toThrow('spara om den som CSV eller xlsx');
  });

  test('is not read from a broken xlsx file', async () => {
    await expect(rows(file(Buffer.from('504b030400000000', 'hex')))).rejects.toThrow(
      'kan inte läsas som xlsx',
    );
  });

  test('that does not exist is an error of the system', async () => {
    await expect(rows(join(folder, 'finns-inte'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
