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
    const rows = await db.rows.find(DeltagandeEntity, { order: { vardcentrumId: 'ASC' } });
    // The status of today depends on the last day, so it is not one that the database can pick by.
    return status == null ? rows : rows.filter((row) => deltagandestatus(row, idag) === status);
  },

  inbjudningar: async (
    _parent: unknown,
    _args: unknown,
    { db, idag, huvudman, natverksfraga }: HuvudmanContext,
  ) => {
    const [asked, rows] = await Promise.all([
      natverksfraga.inbjudningar(huvudman.id),
      db.rows.find(DeltagandeEntity),
    ]);
    if (!asked.svarade) {
      const anmarkning = `Inbjudningarna kunde inte hämtas: ${asked.orsak}. Försök igen.`;
      return { inbjudningar: null, anmarkning };
    }
    const svarOf = new Map(rows.map((row) => [row.vardcentrumId, deltagandestatus(row, idag)]));
    const inbjudningar = (asked.varde ?? []).map((one) => ({
      ...one,
      svar: svarOf.get(one.vardcentrumId) ?? 'OBESVARAT',
    }));
    return { inbjudningar, anmarkning: null };
  },
};
