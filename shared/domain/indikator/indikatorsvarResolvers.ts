import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { ownedEntity } from '../ownedEntity.ts';
import { IndikatorsvarEntity } from './Indikatorsvar.ts';

export const indikatorsvarResolvers = {
  Indikatorsvar: ownedEntity(IndikatorsvarEntity, 'indikatorId'),
};

/** The owner's own view of its answers to indicators. */
export const indikatorsvarQueries = {
  indikatorsvar: (_parent: unknown, _args: unknown, { db }: HuvudmanContext) =>
    db.rows.find(IndikatorsvarEntity, { order: { indikatorId: 'ASC' } }),
};
