import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { ownedEntity } from '../ownedEntity.ts';
import { InforandeEntity } from './Inforande.ts';

export const inforandeResolvers = { Inforande: ownedEntity(InforandeEntity, 'dokumentId') };

/** The owner's own view of its adoption of shared documents. */
export const inforandeQueries = {
  inforanden: (_parent: unknown, _args: unknown, { db }: HuvudmanContext) =>
    db.rows.find(InforandeEntity, { order: { dokumentId: 'ASC' } }),
};
