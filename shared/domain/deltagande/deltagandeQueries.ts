import type { Deltagandestatus } from '../../contract/enums.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { DeltagandeEntity } from './Deltagande.ts';
import { deltagandestatus } from './deltagandestatus.ts';

/** The owner's own view of what it has answered to invitations. */
export const deltagandeQueries = {
  deltaganden: async (
    _parent: unknown,
    { status }: { status?: Deltagandestatus | null },
    { db, idag }: HuvudmanContext,
  ) => {
    const rows = await db.read.find(DeltagandeEntity, { order: { vardcentrumId: 'ASC' } });
    // The status of today depends on the last day, so it is not one that the database can pick by.
    return status == null ? rows : rows.filter((row) => deltagandestatus(row, idag) === status);
  },
};
