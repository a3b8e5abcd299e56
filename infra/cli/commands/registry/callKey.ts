import { ensureCallKeys } from '../../../../shared/access/keys/callKeyFile.ts';
import { refuseTracked } from '../../../../shared/registry/file/keepOutOfGit.ts';
import { partyOf } from '../../../../shared/registry/Membership.ts';
import { filesBeside, readMemberFile } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { sendEntry, standingOf } from '../../registry/sendEntry.ts';
import { commandText, memberFlag } from '../../swedish.ts';

/**
 * Publishes the key with which gateways may put codes on their calls to the member, or withdraws it. Makes the key when there
 * is none, and never overwrites one.
 */
export async function callKey(config: string, withdraw: boolean): Promise<Output> {
  const medlem = await readMemberFile(config);
  const { id } = medlem.uppgifter;
  const { anropsnyckelfil: fil } = filesBeside(config);
  await refuseTracked(fil);
  const lage = await standingOf(medlem);
  const before = partyOf(lage.log.membership, id)?.callKey ?? null;
  const [own] = withdraw ? [] : await ensureCallKeys(fil, '--config');
  const key = own?.publicKey ?? null;
  const how = key
    ? `Publik nyckel: ${JSON.stringify(key)}\nStarta delgrafen med CALL_KEY=${fil}, på varje maskin som svarar. Till dess, och av äldre gatewayer, skrivs varje anrop under som förut. "${commandText('keys', 'calls', '--withdraw', ...memberFlag(config))}" tar tillbaka den.`
    : 'Gatewayer skriver under varje anrop. Ta bort CALL_KEY hos delgrafen när en minut har gått.';
  if (before?.x === key?.x) {
    return { text: `Oförändrat i registret.\n${how}`, json: { id, key, oforandrat: true } };
  }
  const { nr, hash } = await sendEntry(medlem, lage, { type: 'callkey', optional: true, key });
  const what = key ? 'Publicerad: er anropsnyckel' : 'Tillbakatagen: er anropsnyckel';
  return { text: `${what} (rad ${nr} i loggen).\n${how}`, json: { id, key, nr, hash } };
}
