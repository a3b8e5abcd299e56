import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { InforandeEntity } from './Inforande.ts';

/** The owner's own view of its adoption of shared documents. */
export const inforandeQueries = {
  inforanden: (_parent: unknown, _args: unknown, { db }: HuvudmanContext) =>
    db.rows.find(InforandeEntity, { order: { dokumentId: 'ASC' } }),
};
