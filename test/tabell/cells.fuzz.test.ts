import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Column as Filecolumn } from '../../shared/domain/files/columns.ts';
import type { Filetable } from '../../shared/domain/files/Filetable.ts';
import { readCell } from '../../shared/domain/files/judgeRow.ts';
import { lasRader } from '../../shared/domain/files/lasRader.ts';
import { belopp, datum, heltal, jaNej, manad, tal, text } from '../../shared/sheet/Celltyp.ts';
import { fuzz } from '../fuzz.ts';
import { dateCell, type Xlsxcell, xlsx } from './xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-celler-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cells = {
  text: text(100),
  tal: tal(),
  belopp,
  heltal: heltal(-1_000_000, 1_000_000),
  jaNej,
  datum,
  manad,
};
type Column = keyof typeof cells;
const columns = Object.keys(cells) as Column[];
const filecolumns = columns.map((name): Filecolumn => {
  const said = { needed: true, filled: false, help: '', field: null, inner: null };
  return { name, cell: cells[name], ...said };
});
const table = { columns: filecolumns, kind: { nyckel: ['id'] } } as unknown as Filetable;

/** A cell as Excel stores it, and what a column may read it as; in every other column it is refused. */
interface Example {
  stored: Xlsxcell;
  read: Partial<Record<Column, unknown>>;
}

const swedish = (value: number) => String(value).replace('.', ',');
const words = fc.string({ unit: fc.constantFrom(...'abcåäöÅÄÖ .-'), minLength: 1, maxLength: 12 });
/** Numbers with at most three decimals, as people type them. */
const number = fc
  .integer({ min: -99_999_999, max: 99_999_999 })
  .chain((n) => fc.constantFrom(1, 10, 100, 1000).map((scale) => n / scale));
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const grouped = (text: string) => text.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
/** What Excel shows of a number in some formats; decimals are rounded, which only matters as being other than the number. */
const shows = new Map<string, (value: number) => string>([
  ['0', (value) => value.toFixed(0)],
  ['0.0', (value) => swedish2(value, 1)],
  ['#,##0', (value) => grouped(value.toFixed(0))],
  ['#,##0.00 "kr"', () => 'with kr'],
  ['#,##0;-#,##0', (value) => grouped(value.toFixed(0))],
]);
const swedish2 = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',');

const asNumber = (value: number): Example['read'] => ({
  tal: value,
  ...(/^-?\d+(?:\.\d{1,2})?$/.test(String(value)) ? { belopp: Math.round(value * 100) } : {}),
  ...(Number.isInteger(value) && Math.abs(value) <= 1_000_000 ? { heltal: value } : {}),
});

const example: fc.Arbitrary<Example> = fc.oneof(
  words
    .filter((each) => each.trim() !== '')
    .map((v): Example => ({ stored: v, read: { text: v.trim() } })),
  // Shown with all its digits.
  number.map((v): Example => ({ stored: v, read: { ...asNumber(v), text: swedish(v) } })),
  // Shown in another form: the number is the same; as a text it is so only when it looks the same.
  fc.tuple(number, fc.constantFrom(...shows.keys())).map(([v, format]): Example => {
    const asText = shows.get(format)?.(v) === swedish(v) ? { text: swedish(v) } : {};
    return { stored: { v, format }, read: { ...asNumber(v), ...asText } };
  }),
  // A share is no number; its text is what the sheet shows.
  fc.integer({ min: 2, max: 9_999 }).map((n): Example => {
    const stored = { v: n / 1_000, format: '0.0%' };
    return { stored, read: n % 10 === 0 ? {} : { text: `${swedish(n / 10)}%` } };
  }),
  // Shown as something else than a number, or as another.
  fc
    .tuple(number, fc.constantFrom(';;;', '"saknas"', '0" st"', '#,##0" tkr"'))
    .map(([v, format]): Example => ({ stored: { v, format }, read: {} })),
  day.map((date): Example => ({ stored: dateCell(date), read: { datum: date, ...firstOf(date) } })),
  day.map(
    (date): Example => ({ stored: dateCell(date, 'mmm-yy'), read: { manad: date.slice(0, 7) } }),
  ),
  fc
    .tuple(day, fc.constantFrom('d/m', 'yyyy', 'd mmm', 'hh:mm', 'yyyy-mm-dd hh:mm', '[h]:mm'))
    .map(([date, format]): Example => ({ stored: dateCell(date, format), read: {} })),
  fc.boolean().map((value): Example => ({ stored: value, read: { jaNej: value } })),
  fc
    .constantFrom('#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#SPILL!', '#X!')
    .map((v): Example => ({ stored: { v, t: 'e', f: 'A1' }, read: {} })),
  fc
    .constantFrom<Xlsxcell>({ f: 'A1' }, { f: 'A1', t: 'str' })
    .map((stored): Example => ({ stored, read: {} })),
);

function firstOf(date: string): Example['read'] {
  return date.endsWith('-01') ? { manad: date.slice(0, 7) } : {};
}

/** The rows of a sheet as the columns read them: each cell's value, or that its address is refused. */
async function read(rows: Xlsxcell[][]) {
  const path = join(folder, 'bok.xlsx');
  writeFileSync(path, xlsx([columns, ...rows]));
  const found: Partial<Record<Column, { varde: unknown } | 'refused'>>[] = [];
  for await (const batch of lasRader(table, path, 100, {})) {
    for (const { celler, fel, blad } of batch) {
      expect(blad).toMatchObject({ namn: 'Blad1', bokstaver: { text: 'A', manad: 'G' } });
      found.push(
        Object.fromEntries(
          columns.map((column) => {
            if (fel.some(({ kolumn }) => kolumn === column)) return [column, 'refused'];
            const filecolumn = filecolumns.find(({ name }) => name === column) as Filecolumn;
            const cell = readCell(filecolumn, celler[column] ?? '');
            return [column, 'value' in cell ? { varde: cell.value } : 'refused'];
          }),
        ),
      );
    }
  }
  return found;
}

test('whatever a cell holds and however it is formatted, it is read as it is shown or refused, never as nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(example, { minLength: 1, maxLength: 30 }), async (examples) => {
      const found = await read(examples.map(({ stored }) => columns.map(() => stored)));
      const expected = examples.map(({ read: may }) =>
        Object.fromEntries(
          columns.map((column) => [column, column in may ? { varde: may[column] } : 'refused']),
        ),
      );
      expect(found).toEqual(expected);
    }),
    fuzz(40),
  );
});
