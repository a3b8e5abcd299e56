import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type Spridning, SpridningEntity } from './Spridning.ts';

/** A filter of spreads. All given parts must match. */
export interface SpridningArgs {
  matt?: string | null;
  ar?: number | null;
}

/** The huvudman's spreads, newest year first and those without a year last, read by one statement. */
export async function spridningarOf(
  { db }: HuvudmanContext,
  { matt, ar }: SpridningArgs,
): Promise<Spridning[]> {
  const found = await db.rows.find(SpridningEntity, {
    where: { ...(matt == null ? {} : { matt }), ...(ar == null ? {} : { ar }) },
    order: { id: 'ASC' },
  });
  // Sorted here, since databases place missing years differently.
  return found.sort((a, b) => (b.ar ?? 0) - (a.ar ?? 0));
}
