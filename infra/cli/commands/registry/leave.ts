import { CommandError } from '../../CommandError.ts';
import { readMemberFile } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { sendEntry, standingOf } from '../../registry/sendEntry.ts';

/** Leaves the network, at once and for good. */
export async function leave({
  config,
  confirm,
}: {
  config: string;
  confirm: string;
}): Promise<Output> {
  const medlem = await readMemberFile(config);
  const { id } = medlem.uppgifter;
  if (confirm !== id) {
    throw new CommandError(
      `Att lämna gäller genast och går inte att ta tillbaka; id används aldrig igen. Bekräfta med --confirm ${id}.`,
      { felanvant: true },
    );
  }
  const lage = await standingOf(medlem);
  const { nr, hash } = await sendEntry(medlem, lage, { type: 'leave' });
  return {
    text: `Lämnat: ${id} är inte längre medlem i ${lage.log.membership.network} (rad ${nr} i loggen).`,
    json: { id, nr, hash },
  };
}
