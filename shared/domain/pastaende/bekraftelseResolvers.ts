import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { ownedEntity, uppgiftslamnare } from '../ownedEntity.ts';
import { type Bekraftelse, BekraftelseEntity } from './Bekraftelse.ts';
import { ordalydelse } from './pastaenden.ts';

export const bekraftelseResolvers = {
  Bekraftelse: {
    ...ownedEntity(BekraftelseEntity, 'pastaendeId'),
    uppgiftslamnare,
    ordalydelse: (row: Bekraftelse) => ordalydelse(row, row.enhet),
  },
};

/** The owner's own view of its answers. */
export const bekraftelseQueries = {
  bekraftelser: (_parent: unknown, _args: unknown, { db }: HuvudmanContext) =>
    db.rows.find(BekraftelseEntity, { order: { av: 'ASC', pastaendeId: 'ASC' } }),
};

const answered = ['pastaendeId', 'svar'];

/** All answers of the huvudman. A statement that is not among them is known to be unanswered. */
export async function bekraftelserOf({ db, huvudman }: HuvudmanContext) {
  const svar = await db.rows.find(BekraftelseEntity, {
    columns: answered,
    order: { pastaendeId: 'ASC' },
  });
  return { huvudmanId: huvudman.id, svar };
}
