import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { parseTal } from '../../sheet/talformat.ts';
import { columnLetters } from '../../sheet/xlsx/address.ts';
import type { Column } from './columns.ts';
import { choicesSheet, type Filetable } from './Filetable.ts';
import type { Cells } from './rowCells.ts';

type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

/** The number of rows below the existing ones that people can fill in. */
const roomBelow = 1_000;
/** Excel keeps this many digits of a number. */
const mostDigits = 15;

/**
 * Writes rows as an xlsx file. Numbers are numbers and all else is text, so that Excel does not convert it. Each column
 * has its help, and a list where there are choices. The file can be imported unchanged.
 */
export async function xlsxOf(table: Filetable, rows: readonly Cells[]): Promise<Buffer> {
  const { columns, name } = table;
  const header = columns.map((column) => ({ value: column.name, fontWeight: 'bold' as const }));
  const data: SheetData = [
    header,
    ...rows.map((cells) => columns.map((column) => cellOf(column, cells[column.name] ?? ''))),
  ];
  const lists = columns.flatMap((column) => {
    const choices = choicesOf(column);
    return choices.length > 0 ? [{ column, choices }] : [];
  });
  const longest = Math.max(0, ...lists.map(({ choices }) => choices.length));
  const choices: SheetData = Array.from({ length: longest }, (_, n) =>
    lists.map((list) => list.choices[n] ?? null),
  );
  const widths = columns.map((column) => ({ width: Math.min(40, column.name.length + 6) }));
  const main = { data, sheet: name, stickyRowsCount: 1, columns: widths };
  const sheets = lists.length > 0 ? [main, { data: choices, sheet: choicesSheet }] : [main];
  return writeXlsxFile(sheets, {
    features: [validations(columns, lists, rows.length + 1 + roomBelow)],
  }).toBuffer();
}

function cellOf(column: Column, text: string) {
  if (text === '') return null;
  const number = column.cell.kind === 'number' ? parseTal(text) : null;
  const digits = text.replace(/\D/g, '').length;
  if (!number?.ok || digits > mostDigits || !/^[-−\d\s,]+$/u.test(text)) {
    return { value: text, type: String, format: '@' };
  }
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  const money = column.field?.kind === 'belopp' || column.inner?.kind === 'belopp';
  const format = money ? '#,##0.00' : decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return { value: number.varde, type: Number, format };
}

/** The choices of a column. */
function choicesOf({ field, inner, cell }: Column): readonly string[] {
  const one = inner ?? field;
  if (cell.kind === 'boolean') return ['ja', 'nej'];
  return one?.kind === 'enum' && !one.list ? one.values : [];
}

/** The rules for the cells of each column, in the first sheet. */
function validations(
  columns: readonly Column[],
  lists: readonly { column: Column; choices: readonly string[] }[],
  last: number,
): Feature {
  const rules = columns.map((column, n) => {
    const at = columnLetters(n);
    const list = lists.findIndex((one) => one.column === column);
    const attributes = {
      ...(list === -1 ? {} : { type: 'list', showErrorMessage: 1 }),
      ...{ allowBlank: 1, showInputMessage: 1 },
      ...(list === -1
        ? {}
        : { errorTitle: 'Välj i listan', error: 'Välj ett av värdena i listan.' }),
      promptTitle: short(column.name, 32),
      prompt: short(column.help, 255),
      sqref: `${at}2:${at}${last}`,
    };
    if (list === -1) return getSelfClosingTagMarkup('dataValidation', attributes);
    // Excel limits the length of a list in the rule itself, so the list stands in a sheet.
    const letters = columnLetters(list);
    const range = `${choicesSheet}!$${letters}$1:$${letters}$${lists[list]?.choices.length}`;
    const open = getSelfClosingTagMarkup('dataValidation', attributes).replace(/\s*\/>$/, '>');
    return `${open}<formula1>${sanitizeTextContent(range)}</formula1></dataValidation>`;
  });
  const markup = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0
              ? insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet')
              : xml,
        },
      },
    },
  };
}

const short = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;
