import { posix } from 'node:path';
import { Tabellfel } from '../Tabellfel.ts';
import type { Package } from './openPackage.ts';
import { readXml } from './parseXml.ts';

/** A sheet and the path of its file. */
export interface Sheet {
  name: string;
  path: string;
  hidden: boolean;
}

/** The parts that all sheets of a file share. */
export interface Workbook {
  sheets: Sheet[];
  /** Whether days are counted from 1904 instead of 1900, an old setting of Excel for Mac. */
  from1904: boolean;
  /** Texts that cells refer to by number. */
  texts: string[];
  /** The number format of each cell style. */
  formats: string[];
}

const smallPart = 5_000_000;
const textsPart = 60_000_000;

/** Reads a workbook without its sheets. */
export async function readWorkbook(pkg: Package): Promise<Workbook> {
  const main = (await relations(pkg, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !pkg.has(main) || main.endsWith('.bin'))
    throw new Tabellfel(otherFormat);
  const related = await relations(pkg, main);
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readXml(pkg.read(main, smallPart), {
    open(name, { date1904, name: title = '', state = 'visible', id }) {
      if (name === 'workbookPr') from1904 = isTrue(date1904);
      if (name !== 'sheet') return;
      const relation = related.find((each) => each.id === id);
      // A chart sheet has no cells.
      if (relation?.type !== 'worksheet') return;
      sheets.push({ name: title, path: relation.target, hidden: state !== 'visible' });
    },
  });
  const path = (type: string) => related.find((each) => each.type === type)?.target;
  return {
    sheets,
    from1904,
    texts: await readTexts(pkg, path('sharedStrings')),
    formats: await readFormats(pkg, path('styles')),
  };
}

const otherFormat =
  'Filen är inte en Excel-fil av slaget xlsx (xlsb och ods läses inte): spara om den som xlsx eller CSV.';

interface Relation {
  id: string;
  /** The last word of its type. */
  type: string;
  target: string;
}

/** The parts that a part refers to. The path '' stands for the package itself. */
async function relations(pkg: Package, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const path = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!pkg.has(path)) return [];
  const found: Relation[] = [];
  await readXml(pkg.read(path, smallPart), {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      const target = posix.join('/', folder, Target.startsWith('/') ? '/' : '', Target).slice(1);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return found;
}

/** The shared texts. The pieces of a text in several fonts are joined, and phonetic text is left out. */
async function readTexts(pkg: Package, path: string | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (path === undefined || !pkg.has(path)) return texts;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await readXml(pkg.read(path, textsPart), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = !inPhonetic;
    },
    text(more) {
      if (inText) text += more;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') texts.push(unescaped(text));
    },
  });
  return texts;
}

async function readFormats(pkg: Package, path: string | undefined): Promise<string[]> {
  const formats: string[] = [];
  if (path === undefined || !pkg.has(path)) return formats;
  const own = new Map<string, string>();
  let inCellStyles = false;
  await readXml(pkg.read(path, smallPart), {
    open(name, { numFmtId = '0', formatCode = 'General' }) {
      if (name === 'numFmt') own.set(numFmtId, formatCode);
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) {
        formats.push(own.get(numFmtId) ?? builtinFormat(Number(numFmtId)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formats;
}

/** A text with the characters that XML cannot hold, which the file writes as `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
}

/** Whether the format counts the text as true. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}

/**
 * The number formats that a file refers to by number alone (ECMA-376, 18.8.30), with dates and kronor as in Swedish
 * Excel.
 */
const formats: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0 "kr";-#,##0 "kr"',
  6: '#,##0 "kr";[Red]-#,##0 "kr"',
  7: '#,##0.00 "kr";-#,##0.00 "kr"',
  8: '#,##0.00 "kr";[Red]-#,##0.00 "kr"',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'yyyy-mm-dd hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0 "kr";-#,##0 "kr";"-" "kr"',
  43: '#,##0.00;-#,##0.00;"-"??',
  44: '#,##0.00 "kr";-#,##0.00 "kr";"-"?? "kr"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The format with that number. Other numbers are dates of East Asian Excel. */
function builtinFormat(id: number): string {
  return formats[id] ?? 'General';
}
