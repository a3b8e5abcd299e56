import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type Spridning, SpridningEntity } from './Spridning.ts';

/** Which spreads to pick; all that is given must match. */
export interface SpridningArgs {
  matt?: string | null;
  ar?: number | null;
}

/** The huvudman's spreads, newest year first, those without a year last: one statement. */
export async function spridningarOf(
  { db }: HuvudmanContext,
  { matt, ar }: SpridningArgs,
): Promise<Spridning[]> {
  const found = await db.rows.find(SpridningEntity, {
    where: { ...(matt == null ? {} : { matt }), ...(ar == null ? {} : { ar }) },
    order: { id: 'ASC' },
  });
  // Sorted here, since databases differ in where a missing year comes.
  return found.sort((a, b) => (b.ar ?? 0) - (a.ar ?? 0));
}
