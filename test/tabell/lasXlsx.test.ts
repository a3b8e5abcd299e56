import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../shared/sheet/Cell.ts';
import { lasTabell } from '../../shared/sheet/lasTabell.ts';
import { type Xlsxcell, xlsx, zip } from './xlsx.ts';
import { readable, unreadable } from './xlsxCells.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(content: Buffer) {
  const path = join(folder, 'bok.xlsx');
  writeFileSync(path, content);
  const notes: string[] = [];
  const rows: { rad: number; celler: Cell[]; blad: string | null }[] = [];
  for await (const row of lasTabell(path, { onNote: (note) => notes.push(note) })) rows.push(row);
  return { rows, notes };
}

/** The cell D2 of a sheet, behind three empty ones. */
async function cellOf(cell: Xlsxcell, options = {}): Promise<Cell | undefined> {
  const { rows } = await read(xlsx([['a'], [null, null, null, cell]], options));
  return rows[1]?.celler[3];
}

const texts = (rows: { celler: Cell[] }[]) =>
  rows.map(({ celler }) => celler.map(({ text }) => text));

describe('a cell of a sheet', () => {
  test.each<[Xlsxcell, Cell]>(readable)('%j is read as it is shown', async (stored, cell) => {
    expect(await cellOf(stored)).toEqual(cell);
  });

  test.each(unreadable)('that has %s says so', async (_name, stored, words) => {
    expect(await cellOf(stored)).toMatchObject({ fault: expect.stringContaining(words) });
  });

  test('counts days from 1904 where the file does', async () => {
    expect(await cellOf({ v: 44_591, format: 'yyyy-mm-dd' }, { from1904: true })).toEqual({
      kind: 'date',
      text: '2026-01-31',
    });
  });

  test('has a text formula that gives nothing for empty, as it is shown', async () => {
    expect(await cellOf({ f: 'A2', t: 'str', v: '' })).toBeUndefined();
  });
});

describe('a sheet', () => {
  test('shows merged cells as one value, which is read for none but the first', async () => {
    const { rows } = await read(
      xlsx([
        {
          rows: [
            ['id', 'namn', 'ort'],
            ['a', 'x', 'y'],
            ['b', null, 'kvar'],
            ['c', 'dold', null],
            ['d', null, null],
          ],
          merged: ['B2:B4', 'B5:C5', 'A1048576:XFD1048576'],
        },
      ]),
    );
    expect(texts(rows)).toEqual([
      ['id', 'namn', 'ort'],
      ['a', 'x', 'y'],
      ['b', 'x', 'kvar'],
      ['c', 'x'],
      ['d', '', ''],
    ]);
    const faults = rows.map(({ celler }) => celler.map(({ fault }) => fault?.includes('B2:B4')));
    expect(faults[2]).toEqual([undefined, true, undefined]);
    expect(faults[3]).toEqual([undefined, true]);
    expect(faults.flat().filter(Boolean)).toHaveLength(2);
  });

  test('is read without its hidden rows, with its hidden columns, and both are said', async () => {
    const { rows, notes } = await read(
      xlsx([
        {
          rows: [['id', 'namn'], ['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h'], []],
          hiddenRows: [3, 4, 6],
          before:
            '<cols><col min="2" max="2" hidden="1"/><col min="300" max="16384" hidden="1"/></cols>',
        },
      ]),
    );
    expect(rows.map(({ rad }) => rad)).toEqual([1, 2, 5]);
    expect(notes).toEqual([
      'Dolda kolumner lästes också: B.',
      '2 rader är dolda eller bortfiltrerade i bladet och lästes inte: rad 3–4. Ta fram dem om de ska med.',
    ]);
  });

  test('that shows no zeros, or formulas in place of what they give, is not read as if it did', async () => {
    const shown = async (view: string) => {
      const before = `<sheetViews><sheetView ${view} workbookViewId="0"/></sheetViews>`;
      const { rows } = await read(xlsx([{ rows: [[0, 7, { v: 5, f: '2+3' }]], before }]));
      return rows[0]?.celler.map(({ text, fault }) => fault?.split(':')[0] ?? text);
    };
    expect(await shown('showZeros="0"')).toEqual([
      'Cellen visar ingenting men innehåller 0',
      '7',
      '5',
    ]);
    expect(await shown('showFormulas="1"')).toEqual([
      '0',
      '7',
      'Bladet visar formeln i stället för det som den ger',
    ]);
  });

  test('is the first that is shown; the others are named', async () => {
    const { rows, notes } = await read(
      xlsx([
        { name: 'Arbete', rows: [['fel']], hidden: true },
        { name: 'Budget & utfall', rows: [['rätt']] },
        { name: 'Mer', rows: [['fel']] },
      ]),
    );
    expect(rows).toMatchObject([{ blad: 'Budget & utfall', celler: [{ text: 'rätt' }] }]);
    expect(notes).toEqual([
      'Bara bladet "Budget & utfall" lästes, det första som visas. Inte lästa: "Arbete" (dolt), "Mer".',
    ]);
    await expect(read(xlsx([{ rows: [['a']], hidden: true }]))).rejects.toThrow(
      'inget blad som visas',
    );
  });

  test('says once how many numbers it shows rounded', async () => {
    const { notes } = await read(xlsx([[{ v: 1.26, format: '0.0' }, { v: 2.5, format: '0' }, 3]]));
    expect(notes).toEqual([
      '2 tal visas avrundade i bladet men lästes med alla siffror: cell A1 visar 1,3 och lästes som 1,26.',
    ]);
  });

  test('that claims a million columns and rows is read by what stands in it', async () => {
    const before =
      '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="1000000000" width="0"/></cols>';
    const { rows } = await read(
      xlsx([{ before, rows: [['id'], ['a']], merged: ['B1:XFD1048576'] }]),
    );
    expect(texts(rows)).toEqual([['id'], ['a']]);
  });
});

/** A file whose only sheet has this XML; the rest is as it should be. */
function book(sheet: string, more: Record<string, string> = {}, options = {}): Buffer {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (target: string, last: string) =>
    `<Relationships><Relationship Id="r" Type="${type}/${last}" Target="${target}"/></Relationships>`;
  return zip(
    {
      '_rels/.rels': relation('/xl/workbook.xml', 'officeDocument'),
      'xl/workbook.xml':
        '<x:workbook xmlns:x="x" xmlns:r="r"><x:sheets><x:sheet name="B" r:id="r"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels': relation('sheet.xml', 'worksheet'),
      'xl/sheet.xml': sheet,
      ...more,
    },
    options,
  );
}

describe('a file', () => {
  test('is read whatever prefixes its elements have, and cells that do not say where they stand', async () => {
    const { rows } = await read(
      book(
        '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    );
    expect(texts(rows)).toEqual([['1', 'a']]);
  });

  const cell = (ref: string) =>
    `<worksheet><sheetData><row r="1"><c r="${ref}"><v>1</v></c></row></sheetData></worksheet>`;
  test.each<[string, Buffer, string]>([
    ['has a cell beyond the last column', book(cell('XFE1')), 'celler som inget blad har'],
    ['has a cell at no place', book(cell('ZZZZZ1')), 'celler som inget blad har'],
    [
      'has a row beyond the last',
      book('<worksheet><sheetData><row r="4294967297"/></sheetData></worksheet>'),
      'celler som inget blad har',
    ],
    [
      'has entities of its own',
      book('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'),
      'inga kalkylprogram skriver',
    ],
    ['is nested without end', book('<a>'.repeat(100_000)), 'inga kalkylprogram skriver'],
    [
      'has an element of ten thousand attributes',
      book(`<a ${Array.from({ length: 10_000 }, (_, n) => `a${n}=""`).join(' ')}/>`),
      'inga kalkylprogram skriver',
    ],
    [
      'has more merged cells than anybody merges',
      book(`<worksheet>${'<mergeCell ref="A1:B1"/>'.repeat(20_001)}</worksheet>`),
      'celler som inget blad har',
    ],
    ['says that it unpacks to a gigabyte', book(cell('A1'), {}, { size: 1e9 }), 'större uppackad'],
    [
      'unpacks to more than it says',
      book(`<worksheet>${' '.repeat(1e6)}</worksheet>`, {}, { size: 600 }),
      'kan inte läsas som xlsx',
    ],
    ['is no whole zip', Buffer.from('504b030400000000', 'hex'), 'kan inte läsas som xlsx'],
    ['is an empty zip', zip({}), 'xlsb och ods läses inte'],
    ['is an ods', zip({ mimetype: 'x', 'content.xml': '<a/>' }), 'xlsb och ods läses inte'],
    ['is cut off', xlsx([['a']]).subarray(0, 700), 'kan inte läsas som xlsx'],
  ])('that %s is refused', async (_name, content, words) => {
    await expect(read(content)).rejects.toMatchObject({
      name: 'Tabellfel',
      message: expect.stringContaining(words),
    });
  });

  const ole = (name: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(65_530),
      Buffer.from(name, 'utf16le'),
    ]);
  test.each([
    ['EncryptedPackage', 'skyddad med lösenord'],
    ['EncryptedPackage DRMEncryptedTransform', 'skyddad med en etikett'],
    ['Workbook', 'gamla formatet xls'],
  ])('that holds %s is refused as what it is', async (name, words) => {
    await expect(read(ole(name))).rejects.toThrow(words);
  });
});
