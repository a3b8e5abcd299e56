import { format, getFormatDateInfo, isDateFormat } from 'numfmt';
import { type Cell, errorFault, textCell } from '../Cell.ts';
import { formatTal, parseTal } from '../talformat.ts';

/** A stored cell: its type and value in the file, and its number format. */
export interface StoredCell {
  type: string;
  value: string | null;
  formula: boolean;
  format: string;
  from1904: boolean;
}

/** A sheet's settings for showing cells. */
export interface View {
  /** Whether a zero is shown as an empty cell. */
  zerosHidden: boolean;
  /** Whether a formula is shown instead of its result. */
  formulasShown: boolean;
}

const locale = { locale: 'sv-SE', dateSpanLarge: false } as const;

/** Excel's longest format. A longer one from another program is not evaluated. */
const maxFormat = 255;

/** A stored cell as the sheet shows it, or why it cannot be read. Null for an empty cell. */
export function shownCell(cell: StoredCell, view: View): Cell | null {
  const { type, value, formula } = cell;
  if (formula && view.formulasShown) return formulaShown;
  if (formula && (value === null || (value === '' && type !== 'str'))) return noResult;
  if (value === null || value === '') return null;
  switch (type) {
    case 'e':
      return { kind: 'text', text: value, fault: errorFault(value) };
    case 'b':
      return asShown(cell.format, value === '1' || value === 'true');
    case 'n':
      if (view.zerosHidden && Number(value) === 0) return otherwise(formatTal(0), '');
      return numberCell(Number(value), cell);
    case 'd':
      return numberCell(serialOf(value), {
        ...cell,
        from1904: false,
        format: dateFormat(cell.format),
      });
    default:
      return asShown(cell.format, value);
  }
}

const noResult: Cell = {
  kind: 'text',
  text: '',
  fault:
    'Cellen har en formel som inte är uträknad: öppna filen i Excel, så att den räknas ut, och spara om den.',
};

const formulaShown: Cell = {
  kind: 'text',
  text: '',
  fault:
    'Bladet visar formeln i stället för det som den ger: stäng av Visa formler i Excel, och spara om filen.',
};

/** A text, or yes or no. Its format may hide it or add words. */
function asShown(pattern: string, value: string | boolean): Cell {
  const plain: Cell =
    typeof value === 'string'
      ? textCell(value)
      : { kind: 'boolean', text: value ? 'SANT' : 'FALSKT' };
  if (pattern === 'General' || pattern === '@') return plain;
  const own = typeof value === 'string' ? value : String(shownIn('General', value));
  const shown = shownIn(pattern, value);
  return shown?.trim() === own.trim() ? plain : otherwise(plain.text, shown);
}

function numberCell(value: number, cell: StoredCell): Cell {
  if (!Number.isFinite(value)) return otherwise(String(value), null);
  const { format: pattern } = cell;
  if (isDate(pattern)) return dateCell(value, cell);
  const shown = shownIn(pattern, value);
  const [, body = '', percent = ''] = /^(.*?)(\s*%|)$/s.exec(shown?.trim() ?? '') ?? [];
  // Excel itself computes with 15 digits.
  const scaled = Number((percent ? value * 100 : value).toPrecision(15));
  const text = formatTal(scaled) + percent;
  const read = shownNumber(body);
  if (read === null || !agrees(scaled, read)) return otherwise(formatTal(scaled), shown);
  const exact: Cell = { kind: 'number', text };
  const seen = shown?.trim();
  if (seen === text) return exact;
  // A shown number that is another double counts as rounded only when its last shown digit does.
  const rounded = Math.abs(read.number - scaled) > Math.abs(scaled) * 1e-14;
  return { ...exact, shown: seen, ...(rounded ? { rounded } : {}) };
}

/** A number as a sheet shows it, and the place value of its last digit. */
interface ShownNumber {
  number: number;
  step: number;
}

/** The currency that may stand with a number. With any other the number would not mean kronor. */
const currency = '(?:kr|SEK)';
const shape = new RegExp(
  `^(?<before>[-−+]?\\(?[-−+]?)\\s*${currency}?\\s*(?<number>\\d[\\d\\s]*(?:,\\d*)?|,\\d+|-\\s*)(?:E(?<power>[-+]\\d+))?\\s*${currency}?\\s*(?<after>[-−)]?)$`,
);

/**
 * The number that a reader sees in the shown text. Null when the text is more than a number. A lone dash is Excel's
 * zero kronor.
 */
function shownNumber(text: string): ShownNumber | null {
  const { before = '', number = '', power = '0', after = '' } = shape.exec(text)?.groups ?? {};
  if (number === '') return null;
  if (number.trim() === '-') return { number: 0, step: 0 };
  const size = parseTal(number.replace(/\s|,$/g, '').replace(/^,/, '0,'));
  if (!size.ok) return null;
  const negative = /[-−(]/.test(before) || after === '-' || after === '−';
  const scale = 10 ** Number(power);
  const decimals = /,(\d+)/.exec(number)?.[1]?.length ?? 0;
  return { number: (negative ? -1 : 1) * size.varde * scale, step: scale / 10 ** decimals };
}

/** Whether the shown number is the value rounded to the shown digits. */
function agrees(value: number, { number, step }: ShownNumber): boolean {
  return Math.abs(value - number) <= step / 2 + Math.abs(value) * 1e-12;
}

const lastDay = 2_958_466;
const firstOfMarch1900 = 61;
const from1904To1900 = 1462;

/** A date or a time. Excel counts a day in February 1900 that did not exist, so dates before it are not read. */
function dateCell(value: number, { format: pattern, from1904 }: StoredCell): Cell {
  const day = from1904 ? value + from1904To1900 : value;
  const shown = shownIn(pattern, day) ?? '';
  const has = getFormatDateInfo(pattern);
  const isTime = /\[[hms]+\]/i.test(pattern) || !(has.year || has.month || has.day);
  if (isTime)
    return value < 0 ? otherwise(String(value), shown) : { kind: 'time', text: shown.trim() };
  if (day < firstOfMarch1900 || day >= lastDay || /\[[<>=]/.test(pattern)) {
    return otherwise(formatTal(value), shown);
  }
  const text = (pattern: string) => format(pattern, day, locale);
  const time = has.hours || has.minutes ? ` ${text('hh:mm')}` : '';
  if (has.year && has.month && has.day) {
    return { kind: 'date', text: `${text('yyyy-mm-dd')}${time}` };
  }
  return { kind: 'date', text: has.year && has.month && !time ? text('yyyy-mm') : shown.trim() };
}

/** The days since 1900 of a date that is stored as text, such as 2026-01-31T08:00:00. */
function serialOf(text: string): number {
  const milliseconds = Date.parse(/T/.test(text) ? text.replace(/Z?$/, 'Z') : text);
  return milliseconds / 86_400_000 + 25_569;
}

function dateFormat(pattern: string): string {
  return isDate(pattern) ? pattern : 'yyyy-mm-dd';
}

function isDate(pattern: string): boolean {
  try {
    return pattern.length <= maxFormat && isDateFormat(pattern);
  } catch {
    return false;
  }
}

/** The text that the sheet shows. Null when its format is invalid. */
function shownIn(pattern: string, value: string | number | boolean): string | null {
  if (pattern.length > maxFormat) return null;
  try {
    return format(pattern, value, locale);
  } catch {
    return null;
  }
}

/** The fault of a cell that shows something other than its value. */
function otherwise(held: string, shown: string | null): Cell {
  const seen =
    shown === null
      ? 'något som inte går att avgöra'
      : shown.trim() === ''
        ? 'ingenting'
        : `"${shown.trim()}"`;
  return {
    kind: 'text',
    text: shown?.trim() || held,
    fault: `Cellen visar ${seen} men innehåller ${kort(held)}: välj talformatet Allmänt i Excel, och skriv det som ska läsas.`,
  };
}

const kort = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
