import { readCheckpoint } from '../checkpoint.ts';
import type { Refusal } from '../Refusal.ts';
import { lastHead, type VerifiedLog } from '../VerifiedLog.ts';
import type { RegistryClient } from './RegistryClient.ts';
import { takeUp } from './takeUp.ts';

/** A registry's log that is not believed. */
export class LogRefused extends Error {
  override name = 'LogRefused';
  readonly refusal: Refusal;
  /** The record at which it is refused. */
  readonly nr: number;

  constructor(refusal: Refusal, nr: number) {
    super(refusal.message);
    this.refusal = refusal;
    this.nr = nr;
  }
}

/**
 * The registry's log as it stands, every record of it verified; only what is new, when there is one that has been
 * verified before. Throws RegistryUnavailable, or LogRefused.
 */
export async function fetchLog(
  client: RegistryClient,
  before: VerifiedLog | null = null,
  genesis: string | null = null,
): Promise<VerifiedLog> {
  const published = await client.published();
  const from = before ? lastHead(before).nr + 1 : 0;
  const to = readCheckpoint(published.checkpoint)?.nr ?? -1;
  const taken = await takeUp(before, client.pages(from, to), published, {
    genesis,
    agreed: new Set(),
  });
  if (!taken.ok) throw new LogRefused(taken.refusal, taken.nr);
  return taken.log;
}
