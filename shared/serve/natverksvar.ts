import type { Partsbeslut, Planpunktsbeslut, Referens } from './natverksfraga.ts';

/** A plan item with its decisions, a silent party as null in its place; null when the answer is anything else. */
export function planpunktIn(svar: object): Planpunktsbeslut | null {
  const { underlagHash, beslut } = svar as { underlagHash?: unknown; beslut?: unknown };
  if (typeof underlagHash !== 'string' || !Array.isArray(beslut)) return null;
  const partsbeslut = beslut.map(partsbeslutIn);
  if (partsbeslut.includes(null)) return null;
  return { underlagHash, beslut: partsbeslut as Partsbeslut[] };
}

/** What a row refers to; null when the answer is anything else. A party concerns itself. */
export function referensIn(svar: object): Referens | null {
  const { kannetecken, berorda, huvudmanId } = svar as Record<string, unknown>;
  const rows = berorda === undefined ? [{ huvudmanId }] : berorda;
  if (!Array.isArray(rows)) return null;
  const ids = rows.map((one) => (Object(one) as { huvudmanId?: unknown }).huvudmanId);
  if (!ids.every((id) => typeof id === 'string')) return null;
  return { berorda: ids, kannetecken: text(kannetecken) };
}

function partsbeslutIn(one: unknown): Partsbeslut | null {
  const { part, utfall, underlagHash } = Object(one) as Record<string, unknown>;
  const { id, namn } = Object(part) as Record<string, unknown>;
  if (typeof id !== 'string') return null;
  return {
    part: id,
    namn: text(namn) ?? id,
    utfall: text(utfall),
    underlagHash: text(underlagHash),
  };
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);
