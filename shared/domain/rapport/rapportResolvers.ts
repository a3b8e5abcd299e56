import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { ownedEntity, uppgiftslamnare } from '../ownedEntity.ts';
import { RapportEntity, RapportmottagningEntity } from './Rapport.ts';

export const rapportResolvers = {
  Rapport: { ...ownedEntity(RapportEntity, 'tillfalleId'), uppgiftslamnare },
  Rapportmottagning: { ...ownedEntity(RapportmottagningEntity, 'tillfalleId'), uppgiftslamnare },
};

/** The owner's own view of its reports, and of those that its instances have received. */
export const rapportQueries = {
  rapporter: (_parent: unknown, _args: unknown, { db }: HuvudmanContext) =>
    db.rows.find(RapportEntity, { order: { lamnad: 'DESC', tillfalleId: 'ASC' } }),
  rapportmottagningar: (_parent: unknown, _args: unknown, { db }: HuvudmanContext) =>
    db.rows.find(RapportmottagningEntity, { order: { tillfalleId: 'ASC' } }),
};

const filed = ['tillfalleId', 'lamnad'];

/** All reports that the huvudman has filed and received. A report that is not among them is known to be missing. */
export async function rapporteringOf({ db, huvudman }: HuvudmanContext) {
  const [lamnade, mottagningar] = await Promise.all([
    db.rows.find(RapportEntity, {
      columns: filed,
      order: { tillfalleId: 'ASC' },
    }),
    db.rows.find(RapportmottagningEntity, { order: { tillfalleId: 'ASC' } }),
  ]);
  return {
    huvudmanId: huvudman.id,
    lamnade,
    mottagna: mottagningar.flatMap(({ tillfalleId, mottagen }) =>
      mottagen.map((one) => ({ tillfalleId, ...one })),
    ),
  };
}
