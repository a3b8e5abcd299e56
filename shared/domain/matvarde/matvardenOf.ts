import type { MaybePromise } from '../../serve/database/rows/MaybePromise.ts';
import type { Condition } from '../../serve/database/rows/Rows.ts';
import { rowsByParent } from '../../serve/rowLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type Matvarde, MatvardeEntity } from './Matvarde.ts';

/** A filter of measured values: one measure, and a period of months, both ends included. */
export interface MatvardeArgs {
  matt?: string | null;
  fran?: string | null;
  till?: string | null;
}

/**
 * Loads measured values of a unit (empty id: the huvudman as a whole), oldest first. One statement serves all units of
 * a tick.
 */
export function matvardenOf(
  context: HuvudmanContext,
  verksamhetId: string,
  args: MatvardeArgs,
): MaybePromise<Matvarde[]> {
  const order = { period: 'ASC', matt: 'ASC' } as const;
  const and = matvardeConditions(args);
  return rowsByParent(context, MatvardeEntity, 'verksamhetId', order, { and }).load(verksamhetId);
}

/** The conditions of the filter. */
export function matvardeConditions({ matt, fran, till }: MatvardeArgs): Condition[] {
  return [
    ...(matt == null ? [] : [{ sql: 't.matt = ?', values: [matt] }]),
    ...(fran == null ? [] : [{ sql: 't.period >= ?', values: [fran] }]),
    ...(till == null ? [] : [{ sql: 't.period <= ?', values: [till] }]),
  ];
}
