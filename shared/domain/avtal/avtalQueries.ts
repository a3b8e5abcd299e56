import type { Avtalsstatus } from '../../contract/enums.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { AvtalspartEntity } from './Avtalspart.ts';
import { avtalsstatus } from './avtalsstatus.ts';

/** The owner's own view of what it has answered to agreements. */
export const avtalQueries = {
  avtalsparter: async (
    _parent: unknown,
    { status }: { status?: Avtalsstatus | null },
    { db, idag }: HuvudmanContext,
  ) => {
    const rows = await db.rows.find(AvtalspartEntity, { order: { avtalId: 'ASC' } });
    // The status of today depends on the date of termination, so it is not one that the database can pick by.
    return status == null ? rows : rows.filter((row) => avtalsstatus(row, idag) === status);
  },
};
