import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { groupBy } from '../../values/groupBy.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type Matvarde, MatvardeEntity } from './Matvarde.ts';

/** Which measured values to pick: one measure, from and to a month, both inclusive. */
export interface MatvardeArgs {
  matt?: string | null;
  fran?: string | null;
  till?: string | null;
}

/** Loads measured values of a unit ('' is the huvudman as a whole), oldest first; one statement for all units of a tick. */
export function matvardenOf(
  { db, loaders }: HuvudmanContext,
  verksamhetId: string,
  args: MatvardeArgs,
): Promise<Matvarde[]> {
  const name = `matvarde${JSON.stringify([args.matt, args.fran, args.till])}`;
  return loaders
    .loader<string, Matvarde[]>(name, async (ids) => {
      const rows = await query(db.read, ids, args).getMany();
      const byUnit = groupBy(rows, (row) => row.verksamhetId);
      return ids.map((id) => byUnit.get(id) ?? []);
    })
    .load(verksamhetId);
}

function query(
  manager: EntityManager,
  ids: readonly string[],
  { matt, fran, till }: MatvardeArgs,
): SelectQueryBuilder<Matvarde> {
  const select = manager
    .createQueryBuilder(MatvardeEntity, 'm')
    .where({ verksamhetId: In(ids) })
    .orderBy('m.period', 'ASC')
    .addOrderBy('m.matt', 'ASC');
  if (matt != null) select.andWhere('m.matt = :matt', { matt });
  if (fran != null) select.andWhere('m.period >= :fran', { fran });
  if (till != null) select.andWhere('m.period <= :till', { till });
  return select;
}
