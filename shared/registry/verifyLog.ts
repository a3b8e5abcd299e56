import { checkpointRefused, keptRefused } from './checkpoint.ts';
import { refusal } from './RegistryRefusal.ts';
import { type Extended, extendLog, lastHead } from './VerifiedLog.ts';

export interface PublicLog {
  /** Every record, from the genesis on. */
  records: readonly unknown[];
  /** The checkpoint that the registry publishes with it. */
  checkpoint: unknown;
  /** Checkpoints and countersignatures that somebody has kept, or that are published too. */
  kept?: readonly unknown[];
  /** The hash of the expected genesis. Null: any genesis. */
  genesis?: string | null;
}

/**
 * Proves from the public log alone that nothing in it was changed, reordered, inserted or dropped: every record follows
 * the one before it, and every entry was allowed and is signed with its member's key. The checkpoint, the places that
 * members saw when they signed, and every kept checkpoint show that nothing was cut off or rewritten.
 */
export async function verifyLog({
  records,
  checkpoint,
  kept = [],
  genesis = null,
}: PublicLog): Promise<Extended> {
  const verified = await extendLog(null, records);
  if (!verified.ok) return verified;
  const { log } = verified;
  const { nr } = lastHead(log);
  if (genesis !== null && log.heads[0]?.hash !== genesis) {
    const message = `Loggen börjar med ${log.heads[0]?.hash}, men ${genesis} väntades: det är ett annat nätverk.`;
    return { ok: false, nr: 0, refusal: refusal('FEL_GENESIS', message) };
  }
  const published = await checkpointRefused(log, checkpoint);
  if (published) return { ok: false, nr, refusal: published };
  for (const one of kept) {
    const contradicted = await keptRefused(log, one);
    if (contradicted) return { ok: false, nr, refusal: contradicted };
  }
  return verified;
}
