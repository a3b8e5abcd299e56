import type { Rows } from '../../serve/database/rows/Rows.ts';
import { HistorikEntity } from './Historik.ts';

/**
 * Changes made at the same time may be committed in another order than that of their numbers. This is how many numbers
 * back to look for a late one.
 */
const reach = 1_000;

/**
 * A text that differs after every change of any row, computed from the history. The latest number alone is not enough,
 * since a change gets its number before it is committed.
 */
export async function andringsmarke(rows: Rows): Promise<string> {
  const [last] = await rows.query(`SELECT MAX(nummer) FROM ${HistorikEntity.options.name}`);
  const latest = Number(last?.[0] ?? 0);
  const and = [{ sql: 't.nummer > ?', values: [latest - reach] }];
  return `${latest}:${await rows.count(HistorikEntity, { and })}`;
}
