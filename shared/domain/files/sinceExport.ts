import { isDeepStrictEqual } from 'node:util';
import { type Historik, HistorikEntity } from '../../change/history/Historik.ts';
import { radId, type VersioneradRad } from '../../change/Rad.ts';
import type { Rows } from '../../serve/database/rows/Rows.ts';
import { utanNull } from '../../values/utanNull.ts';
import type { Column } from './columns.ts';
import type { Filetable } from './Filetable.ts';
import { readCell } from './judgeRow.ts';
import { type Cells, cellTexts, valuesOf } from './rowCells.ts';

/** A cell of a row that both the file and another have changed since the row was exported. */
export interface Krockcell {
  kolumn: string;
  /** As it was exported, as it is stored now, and as the file has it. */
  da: string;
  gallande: string;
  fil: string;
}

/** A row of a file beside a stored row that has another version than the file says. */
export interface SinceExport {
  /** The row as it is written when the file's own changes are made to what is stored now. */
  celler: Cells;
  /** The cells that differ; empty when the file itself changes nothing. */
  krock: Krockcell[];
}

/**
 * The rows of a file as they were when they were exported, where they have been changed since: null of a row that has not,
 * whose version the file does not say, or of which the history knows no such version.
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
 * What a file changes of a row, apart from what another has changed of it since it was exported: a cell that the file has as
 * it was then says nothing. Null when the row has not been changed since, or nobody knows how it was.
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

/** Whether two cells say the same, in whatever characters. */
function same(column: Column, a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((text) => readCell(column, text));
  if (!one || !other || 'fel' in one || 'fel' in other) return false;
  return isDeepStrictEqual(plain(one.value), plain(other.value));
}

const plain = (value: unknown) => (value == null ? null : utanNull(value));
