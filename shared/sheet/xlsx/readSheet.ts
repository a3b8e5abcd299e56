import { type Cell, emptyCell } from '../Cell.ts';
import { Tabellfel } from '../Tabellfel.ts';
import { maxColumns, maxRows, placeOf, type Range, rangeOf } from './address.ts';
import type { Package } from './openPackage.ts';
import { type Attributes, parseXml, readXml } from './parseXml.ts';
import { isTrue, type Sheet, unescaped, type Workbook } from './readWorkbook.ts';
import { type StoredCell, shownCell, type View } from './shownCell.ts';

/** A row of the file: its number from 1, and its cells up to the last that is not empty. */
export interface SheetRow {
  rad: number;
  cells: Cell[];
  hidden: boolean;
}

/** Settings of a sheet outside its cells. */
export interface Layout {
  /** Merged ranges, the uppermost first. */
  merged: Range[];
  /** The first and last columns of hidden ranges, from 0. */
  hiddenColumns: [first: number, last: number][];
  /** Whether rows are hidden by default. */
  rowsHidden: boolean;
  view: View;
}

const sheetPart = 150_000_000;
/** The most merged ranges. People merge tens, and each range is compared with the rows that it spans. */
const maxMerged = 20_000;

/** Reads the settings of a whole sheet. They stand after the cells, so the file is read once just for them. */
export async function readLayout(pkg: Package, { path }: Sheet): Promise<Layout> {
  const view: View = { zerosHidden: false, formulasShown: false };
  const layout: Layout = { merged: [], hiddenColumns: [], rowsHidden: false, view };
  await readXml(pkg.read(path, sheetPart), {
    open(name, attributes) {
      const { ref = '', min, max, hidden, width, zeroHeight } = attributes;
      if (name === 'sheetFormatPr') layout.rowsHidden = isTrue(zeroHeight);
      if (name === 'sheetView') {
        view.zerosHidden ||= attributes.showZeros !== undefined && !isTrue(attributes.showZeros);
        view.formulasShown ||= isTrue(attributes.showFormulas);
      }
      if (name === 'col' && (isTrue(hidden) || width === '0')) {
        layout.hiddenColumns.push([Number(min) - 1, Math.min(Number(max), maxColumns) - 1]);
      }
      if (name !== 'mergeCell') return;
      const range = rangeOf(ref);
      if (!range || layout.merged.push(range) > maxMerged) throw new Tabellfel(impossible);
    },
  });
  layout.merged.sort((a, b) => a.top - b.top);
  return layout;
}

const impossible =
  'Bladet påstår sig ha celler som inget blad har: öppna filen i Excel och spara om den, helst som CSV.';

/** Reads the rows of a sheet as they come. */
export async function* readRows(
  pkg: Package,
  { path }: Sheet,
  workbook: Workbook,
  layout: Layout,
): AsyncGenerator<SheetRow> {
  const reader = new RowReader(workbook, layout);
  const merge = mergedInto(layout.merged);
  for await (const _part of parseXml(pkg.read(path, sheetPart), reader)) {
    for (const row of reader.take()) yield merge(row);
  }
}

/** Collects the rows of a sheet's XML. A row or a cell without a place follows the one before it. */
class RowReader {
  #rows: SheetRow[] = [];
  #row: SheetRow = { rad: 0, cells: [], hidden: false };
  #column = -1;
  #cell: StoredCell | null = null;
  #text: string | null = null;
  readonly #workbook: Workbook;
  readonly #layout: Layout;

  constructor(workbook: Workbook, layout: Layout) {
    this.#workbook = workbook;
    this.#layout = layout;
  }

  take(): SheetRow[] {
    return this.#rows.splice(0);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (this.#cell === null) return;
    else if (name === 'v' || name === 't') this.#text = '';
    else if (name === 'f') this.#cell.formula = true;
    else if (name === 'rPh') this.#text = null;
  }

  text(more: string): void {
    if (this.#text !== null) this.#text += more;
  }

  close(name: string): void {
    if (name === 'row') this.#rows.push(this.#row);
    if (this.#cell === null) return;
    if ((name === 'v' || name === 't') && this.#text !== null) {
      this.#cell.value = (this.#cell.value ?? '') + this.#text;
      this.#text = null;
    }
    if (name === 'c') {
      const shown = shownCell(this.#resolved(this.#cell), this.#layout.view);
      this.#cell = null;
      if (shown === null) return;
      const { cells } = this.#row;
      while (cells.length < this.#column) cells.push(emptyCell);
      cells.push(shown);
    }
  }

  #openRow({ r, hidden, ht }: Attributes): void {
    const rad = r === undefined ? this.#row.rad + 1 : Number(r);
    if (!Number.isInteger(rad) || rad <= this.#row.rad || rad > maxRows)
      throw new Tabellfel(impossible);
    const unseen = hidden === undefined ? this.#layout.rowsHidden : isTrue(hidden);
    this.#row = { rad, cells: [], hidden: unseen || ht === '0' };
    this.#column = -1;
  }

  #openCell({ r, t = 'n', s = '0' }: Attributes): void {
    const column = r === undefined ? this.#column + 1 : (placeOf(r)?.column ?? -1);
    if (column <= this.#column || column >= maxColumns) throw new Tabellfel(impossible);
    this.#column = column;
    const { formats, from1904 } = this.#workbook;
    const format = formats[Number(s)] ?? 'General';
    this.#cell = { type: t, value: null, formula: false, format, from1904 };
  }

  /** The cell with its text instead of a number in the shared texts. */
  #resolved(cell: StoredCell): StoredCell {
    if (cell.type === 'inlineStr' || cell.type === 'str') {
      return { ...cell, value: cell.value && unescaped(cell.value) };
    }
    if (cell.type !== 's' || cell.value === null) return cell;
    const text = this.#workbook.texts[Number(cell.value)];
    if (text === undefined) throw new Tabellfel(impossible);
    return { ...cell, value: text };
  }
}

/**
 * Adds a fault to each cell within a merged range: the sheet shows one value over all of them, and only the person who
 * merged them knows which of them it is for.
 */
function mergedInto(merged: readonly Range[]): (row: SheetRow) => SheetRow {
  const shown = new Map<Range, string>();
  let open: Range[] = [];
  let next = 0;
  let widest = 0;
  return (row) => {
    const at = row.rad - 1;
    widest = Math.max(widest, row.cells.length);
    for (; next < merged.length && (merged[next] as Range).top <= at; next += 1) {
      open.push(merged[next] as Range);
    }
    open = open.filter(({ bottom }) => bottom >= at);
    for (const range of open) {
      if (range.top === at) shown.set(range, row.cells[range.left]?.text ?? '');
      const value = shown.get(range) ?? '';
      const first = range.top === at ? range.left + 1 : range.left;
      for (let column = first; column <= Math.min(range.right, widest - 1); column += 1) {
        while (row.cells.length <= column) row.cells.push(emptyCell);
        row.cells[column] = value === '' ? emptyCell : under(range, value);
      }
    }
    return row;
  };
}

function under({ address }: Range, value: string): Cell {
  return {
    kind: 'text',
    text: value,
    fault: `Cellen är sammanfogad med andra (${address}), så att ett värde visas över dem alla: dela upp cellerna och skriv värdet i var och en som det gäller.`,
  };
}
