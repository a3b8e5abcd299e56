import { partyOf } from '../../../../shared/registry/Membership.ts';
import { urlsRefused } from '../../../../shared/registry/textRefused.ts';
import { CommandError } from '../../CommandError.ts';
import { readMemberFile, writeMemberFile } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { sendEntry, standingOf } from '../../registry/sendEntry.ts';

/** Publishes the addresses of the member's subgraph. Those who follow the registry use them within a second. */
export async function address(urls: string[], { config }: { config: string }): Promise<Output> {
  const refused = urlsRefused(urls);
  if (refused) throw new CommandError(refused.message, { felanvant: true, kod: refused.code });
  const medlem = await readMemberFile(config);
  const lage = await standingOf(medlem);
  const { id } = medlem.uppgifter;
  const before = partyOf(lage.log.membership, id)?.urls.join(' ');
  if (before === urls.join(' ')) {
    await writeMemberFile(config, { ...medlem.uppgifter, urls });
    return { text: `Oförändrat: ${id} finns redan på ${before}.`, json: { id, urls } };
  }
  const { nr, hash } = await sendEntry(medlem, lage, { type: 'address', urls });
  await writeMemberFile(config, { ...medlem.uppgifter, urls });
  return {
    text: `Ändrat: ${id} frågas på ${urls.join(', ')} (rad ${nr} i loggen). Låt den gamla adressen svara en stund till.`,
    json: { id, urls, nr, hash },
  };
}
