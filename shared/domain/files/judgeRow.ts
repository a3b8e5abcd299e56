import { isDeepStrictEqual } from 'node:util';
import type { VersioneradRad } from '../../change/Rad.ts';
import { ingetPersonnummer } from '../../change/vaktadeMutationer.ts';
import { otillatetTecken } from '../../values/otillatetTecken.ts';
import { personnummerMessage } from '../../values/personnummerIn.ts';
import { utanNull } from '../../values/utanNull.ts';
import type { Column } from './columns.ts';
import type { Cellfel, Filetable, Rowstate, Step } from './Filetable.ts';
import { type Cells, type CellValues, cellTexts, fieldsOf, valuesOf } from './rowCells.ts';

/** A cell with its old and new value. */
export interface Cellbyte {
  kolumn: string;
  fore: string;
  efter: string;
}

/** What a row of a file would change. */
export type Judged =
  | { slag: 'oforandrad' }
  | { slag: 'ny' | 'andrad'; steps: Step[]; byten: Cellbyte[] }
  | { slag: 'felaktig'; fel: Cellfel[] };

const unchanged: Judged = { slag: 'oforandrad' };

/**
 * Compares a row with the stored row with the same key: which mutations would make the stored row equal. A row that
 * stands as it is exported is unchanged. The mutations themselves decide whether the changes are allowed.
 */
export function judgeRow(table: Filetable, cells: Cells, fore: VersioneradRad | null): Judged {
  const stored = fore && valuesOf(table, fore);
  const old = stored && cellTexts(table, stored);
  const content = table.columns.filter(({ name }) => name !== 'version');
  const stands = ({ name }: Column) => cells[name] === undefined || cells[name] === old?.[name];
  if (old && content.every(stands)) return unchanged;

  const fel: Cellfel[] = [];
  const values: CellValues = {};
  for (const column of table.columns) {
    const { name } = column;
    const text = cells[name];
    if (text === undefined || text === old?.[name]) values[name] = stored?.[name] ?? null;
    else {
      const read = readCell(column, text);
      if ('fel' in read) fel.push({ kolumn: name, ...read });
      else values[name] = read.value;
    }
  }
  const whole = fel.length > 0 ? null : fieldsOf(table, values);
  if (!whole || whole.fel.length > 0) return { slag: 'felaktig', fel: whole?.fel ?? fel };

  const { fields } = whole;
  const changed = table.concept.fields
    .filter(({ name, part }) => {
      const before = fore?.[name] ?? (part ? [] : null);
      return differs(fields[name], before);
    })
    .map(({ name }) => name);
  if (fore && changed.length === 0) return unchanged;
  const seen = (values.version as number | null) ?? fore?.version ?? null;
  const state: Rowstate = { fore, fields, changed: new Set(changed), version: fore ? seen : null };
  const { steps, fel: impossible } = table.steps(state);
  if (impossible.length > 0) return { slag: 'felaktig', fel: impossible };
  const now = cellTexts(table, valuesOf(table, { ...fore, ...fields, version: seen ?? 0 }));
  const byten = content
    .map(({ name }) => ({ kolumn: name, fore: old?.[name] ?? '', efter: now[name] ?? '' }))
    .filter((byte) => byte.fore !== byte.efter);
  return { slag: fore ? 'andrad' : 'ny', steps, byten };
}

/** The value of one cell (null when it is empty), or why it has none. */
export function readCell(
  { name, cell, filled }: Column,
  text: string,
): { value: unknown } | Omit<Cellfel, 'kolumn'> {
  if (text === '') return filled ? { fel: 'Cellen är tom: fyll i ett värde.' } : { value: null };
  if (cell.fritext) {
    const problem = otillatetTecken(text);
    if (problem !== null) return { fel: `Texten ${problem}`, hemlig: true };
    const [person] = ingetPersonnummer({ [name]: text }, null, '');
    if (person) return { fel: person.meddelande, hemlig: true };
  }
  const read = cell.tolka(text);
  return read.ok ? { value: read.varde } : { fel: read.fel };
}

/** The message about a text with data on a person, which is not shown. `found` looks like a personnummer. */
export const personfel = (found: string) => ({ fel: personnummerMessage(found), hemlig: true });

/** Whether two values differ. An empty text is null, and nulls within a value count as left out. */
function differs(one: unknown, other: unknown): boolean {
  const [a, b] = [one === '' ? null : (one ?? null), other === '' ? null : (other ?? null)];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a !== b;
  return !isDeepStrictEqual(utanNull(a), utanNull(b));
}
