import type { EntityManager } from 'typeorm';
import { HistorikEntity } from './Historik.ts';

/** Of two changes under way at the same time the later number may be kept first; so far back is looked for the earlier. */
const reach = 1_000;

/**
 * A text that is another one after every change of a row: each leaves a row of history. The latest number alone does not
 * do, since numbers are given before the changes are kept.
 */
export async function andringsmarke(read: EntityManager): Promise<string> {
  const latest = (await read.maximum(HistorikEntity, 'nummer')) ?? 0;
  const near = await read
    .createQueryBuilder(HistorikEntity, 'h')
    .where('h.nummer > :from', { from: latest - reach })
    .getCount();
  return `${latest}:${near}`;
}
