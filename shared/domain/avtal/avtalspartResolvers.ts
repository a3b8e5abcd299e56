import type { Avtalsstatus } from '../../contract/enums.ts';
import { pengarForAvtal } from '../budget/budgetLoaders.ts';
import { concept } from '../concepts.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { andradOf, narDagenKom, senast } from '../huvudman/radfalt.ts';
import { ownedEntity, uppgiftslamnare } from '../ownedEntity.ts';
import { type Avtalspart, AvtalspartEntity } from './Avtalspart.ts';
import { avtalsstatus } from './avtalsstatus.ts';

export const avtalspartResolvers = {
  Avtalspart: {
    ...ownedEntity(AvtalspartEntity, 'avtalId'),
    andrad: async (part: Avtalspart, _args: unknown, context: HuvudmanContext) =>
      senast(
        await andradOf(context, concept('Avtalspart')).load(part.avtalId),
        part.status === 'UNDERTECKNAT' ? narDagenKom(part.upphor, context.idag) : null,
      ),
    status: (part: Avtalspart, _args: unknown, { idag }: HuvudmanContext) =>
      avtalsstatus(part, idag),
    uppgiftslamnare,
    pengar: ({ avtalId }: Avtalspart, _args: unknown, context: HuvudmanContext) =>
      pengarForAvtal(context, avtalId),
  },
};

/** The owner's own view of its answers to agreements. */
export const avtalQueries = {
  avtalsparter: async (
    _parent: unknown,
    { status }: { status?: Avtalsstatus | null },
    { db, idag }: HuvudmanContext,
  ) => {
    const rows = await db.rows.find(AvtalspartEntity, { order: { avtalId: 'ASC' } });
    // Today's status depends on the date of termination, so the database cannot filter by it.
    return status == null ? rows : rows.filter((row) => avtalsstatus(row, idag) === status);
  },
};
