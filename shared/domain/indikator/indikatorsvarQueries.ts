import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { IndikatorsvarEntity } from './Indikatorsvar.ts';

/** The owner's own view of its answers to indicators. */
export const indikatorsvarQueries = {
  indikatorsvar: (_parent: unknown, _args: unknown, { db }: HuvudmanContext) =>
    db.rows.find(IndikatorsvarEntity, { order: { indikatorId: 'ASC' } }),
};
