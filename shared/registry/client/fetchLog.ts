import { checkpointRefused, keptRefused, readCheckpoint } from '../checkpoint.ts';
import { type RegistryRefusal, refusal } from '../RegistryRefusal.ts';
import type { LogRecord } from '../SignedEntry.ts';
import { type Extended, extendLog, lastHead, type VerifiedLog } from '../VerifiedLog.ts';
import type { Published, RegistryClient } from './RegistryClient.ts';

/** A registry's log is not believed. */
export class LogRefused extends Error {
  override name = 'LogRefused';
  readonly refusal: RegistryRefusal;
  /** The number of the refused record. */
  readonly nr: number;

  constructor(refusal: RegistryRefusal, nr: number) {
    super(refusal.message);
    this.refusal = refusal;
    this.nr = nr;
  }
}

/**
 * The registry's current log with every record verified. Only new records are fetched when `held` has a verified log.
 * Throws RegistryUnavailable or LogRefused.
 */
export async function fetchLog(
  client: RegistryClient,
  before: VerifiedLog | null = null,
  genesis: string | null = null,
): Promise<VerifiedLog> {
  const published = await client.published();
  const from = before ? lastHead(before).nr + 1 : 0;
  const to = readCheckpoint(published.checkpoint)?.nr ?? -1;
  const taken = await verifyPublished(before, client.pages(from, to), published, {
    genesis,
    agreed: new Set(),
  });
  if (!taken.ok) throw new LogRefused(taken.refusal, taken.nr);
  return taken.log;
}

/** Codes that show that a log was rewritten, or that different parties are shown different logs. */
const contradicts: ReadonlySet<string> = new Set<RegistryRefusal['code']>([
  'FORGRENAD',
  'AVKORTAD',
]);

/** The new log and the records added to it; or why it is refused, and at which record. */
export type PublishedVerdict =
  | { ok: true; log: VerifiedLog; added: readonly LogRecord[] }
  | (Extended & { ok: false });

/**
 * Verifies the held log, with the records that follow it, against what the registry publishes: its checkpoint and every
 * member's countersignature. A countersignature that nobody can verify is ignored. A verified one that contradicts the
 * log refuses it. `agreed` holds those that have been verified, and new ones are added. `mayLag` is for a mirror, which
 * may be behind the held log.
 */
export async function verifyPublished(
  held: VerifiedLog | null,
  pages: AsyncIterable<readonly unknown[]>,
  { checkpoint, countersignatures }: Published,
  {
    genesis,
    agreed,
    mayLag = false,
  }: { genesis: string | null; agreed: Set<string>; mayLag?: boolean },
): Promise<PublishedVerdict> {
  const back = held && wentBack(held, checkpoint);
  if (back) {
    // A mirror may be behind, but its log must be the beginning of the held one.
    const refused = mayLag ? await keptRefused(held, checkpoint) : back;
    if (refused) return { ok: false, nr: lastHead(held).nr, refusal: refused };
    return { ok: true, log: held, added: [] };
  }
  const added: LogRecord[] = [];
  let log = held;
  for await (const records of pages) {
    const extended = await extendLog(log, records);
    if (!extended.ok) return held ? asFork(held, extended) : extended;
    log = extended.log;
    added.push(...(records as LogRecord[]));
  }
  if (!log) return { ok: false, nr: 0, refusal: refusal('FEL_KONTROLLPUNKT', noCheckpoint) };
  const { nr } = lastHead(log);
  const first = log.heads[0]?.hash;
  if (genesis !== null && first !== genesis) {
    const message = `Loggen börjar med ${first}, men ${genesis} väntades: det är ett annat nätverk.`;
    return { ok: false, nr: 0, refusal: refusal('FEL_GENESIS', message) };
  }
  const refused = agreed.has(checkpoint) ? null : await checkpointRefused(log, checkpoint);
  if (refused) return { ok: false, nr, refusal: refused };
  const found = new Set([checkpoint]);
  for (const one of countersignatures.slice(0, maxCountersignatures)) {
    const said = agreed.has(one) ? null : await keptRefused(log, one);
    if (said && contradicts.has(said.code)) return { ok: false, nr, refusal: said };
    found.add(one);
  }
  agreed.clear();
  for (const one of found) agreed.add(one);
  return { ok: true, log, added };
}

const noCheckpoint = 'Registret visar ingen kontrollpunkt som kan läsas.';
const maxCountersignatures = 2_000;

/** Whether a checkpoint is from before the held log, so that the registry has dropped what it had signed. */
function wentBack(held: VerifiedLog, checkpoint: string): RegistryRefusal | null {
  const nr = readCheckpoint(checkpoint)?.nr;
  const last = lastHead(held);
  if (nr === undefined || nr >= last.nr) return null;
  return refusal(
    'AVKORTAD',
    `Registret visar loggen till rad ${nr}, men den har nått rad ${last.nr}: rader är borttagna.`,
  );
}

/** A log that does not follow the held one follows another. */
function asFork(held: VerifiedLog, refused: Extended & { ok: false }): Extended & { ok: false } {
  const { nr } = lastHead(held);
  if (refused.nr !== nr + 1 || refused.refusal.code !== 'BRUTEN_KEDJA') return refused;
  const message = `Registret visar en logg som inte följer på rad ${nr} som den var: loggen är omskriven, eller visas olika för olika parter.`;
  return { ...refused, refusal: refusal('FORGRENAD', message) };
}
