import { kontraktsversioner } from '../../shared/contract/kontraktsversioner.ts';
import { registryLimits } from '../../shared/contract/registryLimits.ts';
import { readVoucher } from '../../shared/registry/checkVouchers.ts';
import type { JoinEntry } from '../../shared/registry/Entry.ts';
import { isRefusal, type RegistryRefusal, refusal } from '../../shared/registry/RegistryRefusal.ts';
import { readEntry } from '../../shared/registry/readEntry.ts';
import type { SignedEntry } from '../../shared/registry/SignedEntry.ts';
import { textRefused } from '../../shared/registry/textRefused.ts';

/**
 * Why this registry refuses an entry that a reader of the log would accept; null when it accepts it. It refuses a contract
 * version that it does not know, and a text that seems to contain a personnummer or contains invisible characters. It also
 * refuses entries in the registry's own name. It makes those itself, since the new key must sign the checkpoint after a change
 * of key.
 */
export function admissionRefused(entry: SignedEntry): RegistryRefusal | null {
  const read = readEntry(entry);
  if (isRefusal(read) || read.type === 'genesis') return null;
  if (read.member === 'registry') {
    return refusal('EJ_TILLATEN', 'Registrets nyckel byts där registret körs (--rotate-key).');
  }
  if (read.type === 'join') return joinRefused(read);
  const known = kontraktsversioner.map(({ version }) => version);
  return read.type !== 'publish' || known.includes(read.kontraktsversion)
    ? null
    : refusal(
        'OKAND_KONTRAKTSVERSION',
        `Kontraktsversion ${read.kontraktsversion.slice(0, 30)} finns inte: det finns ${known.join(', ')}.`,
      );
}

/** Why a newcomer's texts are refused, which would be in the log for ever; null when they are accepted. */
function joinRefused({ identity: { namn }, voucher }: JoinEntry): RegistryRefusal | null {
  const { namnLength, uppdragLength } = registryLimits;
  const uppdrag = [voucher].flat().flatMap((jws) => {
    const read = readVoucher(jws);
    return isRefusal(read) || read.voucher.uppdrag === null ? [] : [read.voucher.uppdrag];
  });
  return uppdrag.reduce(
    (refused, text) => refused ?? textRefused('uppdrag', text, uppdragLength),
    textRefused('namn', namn, namnLength),
  );
}
