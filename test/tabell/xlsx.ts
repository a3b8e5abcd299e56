import { crc32, deflateRawSync } from 'node:zlib';

/** A cell as a program stores it: a text, a number, yes or no, or one given by its parts. */
export type Xlsxcell = string | number | boolean | null | StoredCell;

/** A cell by its parts: what stands in its <v>, its type (n when left out), its formula and its number format. */
export interface StoredCell {
  v?: string | number;
  t?: 'n' | 's' | 'b' | 'e' | 'd' | 'str' | 'inlineStr';
  f?: string;
  format?: string;
}

/** A sheet by its rows, and what is said of it beside them. */
export interface Xlsxsheet {
  rows: readonly (readonly Xlsxcell[])[];
  name?: string;
  hidden?: boolean;
  merged?: readonly string[];
  /** Rows that are hidden, by number from 1. */
  hiddenRows?: readonly number[];
  /** XML before the rows, such as that of columns. */
  before?: string;
}

/** A date as Excel keeps it: days since 1899-12-30. */
export function dateCell(date: string, format = 'yyyy-mm-dd'): StoredCell {
  return { v: Date.parse(date) / 86_400_000 + 25_569, format };
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An xlsx file as programs save it: a zip of a few XML files. */
export function xlsx(
  content: readonly (readonly Xlsxcell[])[] | readonly Xlsxsheet[],
  { from1904 = false } = {},
): Buffer {
  const sheets = isSheets(content) ? content : [{ rows: content }];
  const formats = ['General'];
  const texts: string[] = [];
  const path = (n: number) => `worksheets/sheet${n + 1}.xml`;
  const files = sheets.map(
    (sheet, n) => [`xl/${path(n)}`, sheetXml(sheet, formats, texts)] as const,
  );
  const list = sheets.map(({ name, hidden }, n) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name ?? `Blad${n + 1}`)}" sheetId="${n + 1}"${state} r:id="rId${n + 1}"/>`;
  });
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${Number(from1904)}"/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_sheet, n): Relation => [`rId${n + 1}`, 'worksheet', path(n)]),
      ['styles', 'styles', 'styles.xml'],
      ['texts', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(files),
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts.map(sharedText).join('')}</sst>`,
  });
}

function isSheets(
  content: readonly (readonly Xlsxcell[])[] | readonly Xlsxsheet[],
): content is readonly Xlsxsheet[] {
  return content.length > 0 && !Array.isArray(content[0]);
}

/** A shared text as Excel keeps one in two fonts, with how it is pronounced, which is not shown. */
function sharedText(text: string): string {
  const runs = [text.slice(0, 1), text.slice(1)].map(
    (run) => `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(run)}</t></r>`,
  );
  return `<si>${runs.join('')}<rPh sb="0" eb="1"><t>uttal</t></rPh></si>`;
}

type Relation = [id: string, type: string, target: string];

function relationships(all: Relation[]): string {
  const items = all.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.map(
    (each, n) => `<numFmt numFmtId="${200 + n}" formatCode="${escaped(each)}"/>`,
  );
  const styles = formats.map((_each, n) => `<xf numFmtId="${200 + n}"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetXml(
  { rows, merged = [], hiddenRows = [], before = '' }: Xlsxsheet,
  formats: string[],
  texts: string[],
): string {
  const body = rows.map((cells, n) => {
    const inner = cells.map((cell, column) =>
      cell === null || cell === ''
        ? ''
        : cellXml(cell, `${letters(column)}${n + 1}`, formats, texts),
    );
    const hidden = hiddenRows.includes(n + 1) ? ' hidden="1"' : '';
    return `<row r="${n + 1}"${hidden}>${inner.join('')}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet xmlns="${main}">${before}<sheetData>${body.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

function cellXml(
  cell: Exclude<Xlsxcell, null>,
  at: string,
  formats: string[],
  texts: string[],
): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  const whole: StoredCell = typeof cell === 'string' ? { v: cell, t: 'inlineStr' } : cell;
  const { v, t = 'n', f, format = 'General' } = whole;
  if (!formats.includes(format)) formats.push(format);
  const formula = f === undefined ? '' : `<f>${escaped(f)}</f>`;
  const attributes = `r="${at}" t="${t}" s="${formats.indexOf(format)}"`;
  const text = t === 's' ? String(texts.push(String(v)) - 1) : escaped(String(v ?? ''));
  const value =
    v === undefined ? '' : t === 'inlineStr' ? `<is><t>${text}</t></is>` : `<v>${text}</v>`;
  return `<c ${attributes}>${formula}${value}</c>`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (column % 26));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** A zip of files, packed; `size` is what it says that a file unpacks to, when that is not the truth. */
export function zip(
  files: Readonly<Record<string, string | Buffer>>,
  { size }: { size?: number } = {},
): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const path = Buffer.from(name);
    const data = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size ?? Buffer.byteLength(content), 18);
    common.writeUInt16LE(path.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    parts.push(Buffer.from('504b0304', 'hex'), common, path, data);
    central.push(Buffer.from('504b01021400', 'hex'), common, tail, path);
    offset += 30 + path.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}
