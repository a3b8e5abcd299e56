import { isDeepStrictEqual } from 'node:util';
import { type Historik, HistorikEntity } from '../../change/history/Historik.ts';
import { radId, type VersioneradRad } from '../../change/Rad.ts';
import type { Rows } from '../../serve/database/rows/Rows.ts';
import { utanNull } from '../../values/utanNull.ts';
import type { Column } from './columns.ts';
import type { Filetable } from './Filetable.ts';
import { readCell } from './judgeRow.ts';
import { type Cells, cellTexts, valuesOf } from './rowCells.ts';

/** A cell that both the file and another writer have changed since the export. */
export interface Krockcell {
  kolumn: string;
  /** Its text when it was exported, its stored text now, and its text in the file. */
  da: string;
  gallande: string;
  fil: string;
}

/** A row of a file whose stored row has another version than the file states. */
export interface SinceExport {
  /** The stored row with the file's own changes. */
  celler: Cells;
  /** The cells that both have changed. Empty when the file itself changes nothing. */
  krock: Krockcell[];
}

/**
 * The rows of a file as they were when they were exported, where they have changed since. Null for a row that has not
 * changed, whose version the file does not state, or whose version is not in the history.
 */
export async function asExported(
  manager: Rows,
  table: Filetable,
  rows: readonly { celler: Cells }[],
  storedOf: (n: number) => VersioneradRad | null,
): Promise<(VersioneradRad | null)[]> {
  const wanted = rows.map(({ celler }, n) => {
    const stored = storedOf(n);
    const version = Number(celler.version || Number.NaN);
    return stored && version < stored.version
      ? { radId: radId(table.kind, stored), version }
      : null;
  });
  const some = wanted.filter((one) => one !== null);
  if (some.length === 0) return rows.map(() => null);
  const found = await manager.findBy(HistorikEntity, {
    typ: table.kind.entity.options.name,
    radId: some.map((one) => one.radId),
    version: [...new Set(some.map(({ version }) => version))],
  });
  const keyOf = (one: Pick<Historik, 'radId' | 'version'>) => `${one.version} ${one.radId}`;
  const pictures = new Map(found.map((one) => [keyOf(one), one.efter]));
  return wanted.map((one) => {
    const picture = one && pictures.get(keyOf(one));
    return picture === null || picture === undefined ? null : JSON.parse(picture);
  });
}

/**
 * What a file changes in a row, apart from others' changes since the export: a cell with its exported text changes
 * nothing. Null when the row has not changed since, or when its exported form is not known.
 */
export function sinceExport(
  table: Filetable,
  celler: Cells,
  exported: VersioneradRad | null,
  stored: VersioneradRad,
): SinceExport | null {
  if (exported === null) return null;
  const [then, now] = [exported, stored].map((row) => cellTexts(table, valuesOf(table, row))) as [
    Cells,
    Cells,
  ];
  const rebased: Cells = { ...celler, version: String(stored.version) };
  const krock: Krockcell[] = [];
  let changes = false;
  for (const column of table.columns) {
    const { name } = column;
    const mine = celler[name];
    if (mine === undefined || name === 'version') continue;
    const [da, gallande] = [then[name] ?? '', now[name] ?? ''];
    const untouched = same(column, mine, da);
    if (untouched) rebased[name] = gallande;
    else if (!same(column, mine, gallande)) changes = true;
    if (!untouched || !same(column, da, gallande)) {
      krock.push({ kolumn: name, da, gallande, fil: untouched ? da : mine });
    }
  }
  return { celler: rebased, krock: changes ? krock : [] };
}

/** Whether two cells have the same value, in different characters or not. */
function same(column: Column, a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((text) => readCell(column, text));
  if (!one || !other || 'fel' in one || 'fel' in other) return false;
  return isDeepStrictEqual(plain(one.value), plain(other.value));
}

const plain = (value: unknown) => (value == null ? null : utanNull(value));
