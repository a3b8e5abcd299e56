import { CommandError } from '../../CommandError.ts';
import { readMemberFile } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { sendEntry, standingOf } from '../../registry/sendEntry.ts';
import type { VouchOptions } from './vouch.ts';

/** Withdraws a voucher for an uppdrag. Only the huvudman that gave it can, and only once. */
export async function withdraw(
  of: string,
  fil: string | undefined,
  { config, uppdrag, expires, out }: VouchOptions,
): Promise<Output> {
  if ([fil, uppdrag, expires, out].some((one) => one !== undefined)) {
    throw new CommandError(
      '--withdraw tar tillbaka ett intyg: ange inget annat än medlemmens id.',
      {
        felanvant: true,
      },
    );
  }
  const medlem = await readMemberFile(config);
  const { id } = medlem.uppgifter;
  const lage = await standingOf(medlem);
  const other = lage.log.membership.members.get(of);
  if (!other || other.uppdrag?.issuer !== id) {
    throw new CommandError(
      `${of} har inget uppdrag av ${id} i registret: kontrollera id, eller be den som har gett uppdraget.`,
    );
  }
  const { withdrawn = null, text } = other.uppdrag;
  if (withdrawn !== null) {
    return {
      text: `Oförändrat: intyget togs tillbaka ${withdrawn.slice(0, 10)}.`,
      json: { id: of, atertaget: withdrawn, oforandrat: true },
    };
  }
  const { nr, hash } = await sendEntry(medlem, lage, { type: 'withdraw', optional: true, of });
  return {
    text: `Tillbakataget: intyget om uppdraget ”${text}” för ${of} (rad ${nr} i loggen). ${of} är medlem tills den själv lämnar nätverket.`,
    json: { id: of, nr, hash },
  };
}
