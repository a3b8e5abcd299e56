import { kontraktsversioner } from '../../shared/contract/kontraktsversioner.ts';
import { registryLimits } from '../../shared/contract/registryLimits.ts';
import { readVoucher } from '../../shared/registry/checkVouchers.ts';
import type { JoinEntry } from '../../shared/registry/Entry.ts';
import { isRefusal, type RegistryRefusal, refusal } from '../../shared/registry/RegistryRefusal.ts';
import { readEntry } from '../../shared/registry/readEntry.ts';
import type { SignedEntry } from '../../shared/registry/SignedEntry.ts';
import { textRefused } from '../../shared/registry/textRefused.ts';

/**
 * What this registry does not take in although a reader would: a contract version that it does not know, a text that looks
 * as if it had a personnummer in it or holds what is not seen, and entries of its own, which it makes itself, since the
 * checkpoint after a change of key is to be signed with the new one.
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

/** What is wrong with the texts of a newcomer's that will stand in the log for ever. */
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
