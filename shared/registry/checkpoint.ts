import { type Compact, readCompact, signCompact } from './compact.ts';
import { keyAt, type Party } from './Membership.ts';
import { type RegistryRefusal, refusal } from './RegistryRefusal.ts';
import { isInstant } from './SignedEntry.ts';
import type { PublicKey, Signer } from './Signer.ts';
import { lastHead, type VerifiedLog } from './VerifiedLog.ts';

/** The end of the log: its number and hash, signed by the registry or countersigned by a member. */
export interface Checkpoint {
  network: string;
  nr: number;
  hash: string;
  time: string;
  /** The member that countersigned. Absent in the registry's own. */
  member?: string;
}

/** Signs the end of a log, as the registry. */
export function signCheckpoint(log: VerifiedLog, time: string, signer: Signer): Promise<string> {
  return signCompact(checkpointOf(log, time), 'vardnat-checkpoint', signer);
}

/**
 * Signs the end of a log, as a member that has verified it. Another log that is shown later then contradicts the
 * member.
 */
export function countersign(
  log: VerifiedLog,
  member: string,
  time: string,
  signer: Signer,
): Promise<string> {
  return signCompact({ ...checkpointOf(log, time), member }, 'vardnat-countersignature', signer);
}

function checkpointOf(log: VerifiedLog, time: string): Checkpoint {
  const { nr, hash } = lastHead(log);
  return { network: log.membership.network, nr, hash, time };
}

/** Reads a checkpoint or a countersignature without verifying it. Null for anything else. */
export function readCheckpoint(
  jws: unknown,
): (Checkpoint & Pick<Compact, 'kid' | 'signedBy'>) | null {
  const own = readCompact(jws, 'vardnat-checkpoint');
  const read = own ?? readCompact(jws, 'vardnat-countersignature');
  const { network, nr, hash, time, member, ...rest } = (read?.value ?? {}) as Partial<Checkpoint>;
  const formed =
    typeof network === 'string' &&
    Number.isSafeInteger(nr) &&
    (nr as number) >= 0 &&
    typeof hash === 'string' &&
    typeof time === 'string' &&
    isInstant(time) &&
    (own ? member === undefined : typeof member === 'string') &&
    Object.keys(rest).length === 0;
  if (!read || !formed) return null;
  const { kid, signedBy } = read;
  return { network, nr: nr as number, hash, time, kid, signedBy, ...(own ? {} : { member }) };
}

/**
 * Why a log does not agree with a kept checkpoint or countersignature: its signature is wrong, or the log has changed
 * since. Null when they agree.
 */
export async function keptRefused(log: VerifiedLog, jws: unknown): Promise<RegistryRefusal | null> {
  const checkpoint = readCheckpoint(jws);
  if (!checkpoint) {
    return refusal(
      'FEL_KONTROLLPUNKT',
      'Kontrollpunkten kan inte läsas: den ska vara en rad med en JWS.',
    );
  }
  const { network, nr, hash, member } = checkpoint;
  if (network !== log.membership.network) {
    return refusal(
      'FEL_NATVERK',
      `Kontrollpunkten är för nätverket ${network}, loggen för ${log.membership.network}.`,
    );
  }
  const party: Party | undefined =
    member === undefined ? log.membership.registry : log.membership.members.get(member);
  const last = lastHead(log);
  const key = party && keyFor(party, checkpoint);
  // The signer may have joined, or changed its key, in the very part that is missing.
  if (!key && nr > last.nr) return cutOff(last.nr, nr);
  if (!key || !(await checkpoint.signedBy(key))) {
    return refusal(
      'FEL_KONTROLLPUNKT',
      `Kontrollpunkten är inte underskriven med en nyckel som ${member ?? 'registret'} har enligt loggen.`,
    );
  }
  if (nr > last.nr) return cutOff(last.nr, nr);
  return log.heads[nr]?.hash === hash
    ? null
    : refusal(
        'FORGRENAD',
        `Rad ${nr} i loggen är en annan än när kontrollpunkten gjordes: loggen är omskriven, eller visas olika för olika parter.`,
      );
}

/** The key that a checkpoint names, if the party had it when the log ended there, or has got it since. */
function keyFor(party: Party, { kid, nr }: { kid: string; nr: number }): PublicKey | undefined {
  const then = keyAt(party, nr);
  const fits = (one: Party['keys'][number]) => one.kid === kid && (one.from > nr || one === then);
  return party.keys.find(fits)?.key;
}

function cutOff(last: number, nr: number): RegistryRefusal {
  return refusal(
    'AVKORTAD',
    `Loggen slutar med rad ${last}, men hade rad ${nr} när kontrollpunkten gjordes: rader är borttagna.`,
  );
}

/**
 * Why a log does not agree with the checkpoint that is published with it, which must be of the log's last record. Null
 * when they agree.
 */
export async function checkpointRefused(
  log: VerifiedLog,
  jws: unknown,
): Promise<RegistryRefusal | null> {
  const refused = await keptRefused(log, jws);
  if (refused) return refused;
  const checkpoint = readCheckpoint(jws);
  if (!checkpoint || checkpoint.member !== undefined) {
    return refusal('FEL_KONTROLLPUNKT', 'Den publicerade kontrollpunkten är inte registrets egen.');
  }
  const last = lastHead(log);
  return checkpoint.nr === last.nr
    ? null
    : refusal(
        'OBEKRAFTAD',
        `Loggen går till rad ${last.nr}, men registret har bara skrivit under till rad ${checkpoint.nr}.`,
      );
}
