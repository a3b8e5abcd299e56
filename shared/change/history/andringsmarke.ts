import type { Rows } from '../../serve/database/rows/Rows.ts';
import { HistorikEntity } from './Historik.ts';

/**
 * Two changes at the same time may be committed in the other order than that of their numbers: how many numbers back to look
 * for one that was late.
 */
const reach = 1_000;

/**
 * A text that differs after every change of any row. It is made of the history: the latest number alone is not enough, since
 * a number is given before its change is committed.
 */
export async function andringsmarke(rows: Rows): Promise<string> {
  const [last] = await rows.query(`SELECT MAX(nummer) FROM ${HistorikEntity.options.name}`);
  const latest = Number(last?.[0] ?? 0);
  const and = [{ sql: 't.nummer > ?', values: [latest - reach] }];
  return `${latest}:${await rows.count(HistorikEntity, { and })}`;
}
