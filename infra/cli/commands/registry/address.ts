import { partyOf } from '../../../../shared/registry/Membership.ts';
import { urlsRefused } from '../../../../shared/registry/urlsRefused.ts';
import { Avbrott } from '../../Avbrott.ts';
import { lasMedlem, skrivMedlem } from '../../registry/Medlemsfil.ts';
import { lageFor, skicka } from '../../registry/skicka.ts';
import type { Utskrift } from '../../registry/utskrift.ts';

/** Says where the member's subgraph is. Those who follow the registry ask there within a second. */
export async function address(urls: string[], { config }: { config: string }): Promise<Utskrift> {
  const refused = urlsRefused(urls);
  if (refused) throw new Avbrott(refused.message, { felanvant: true, kod: refused.code });
  const medlem = await lasMedlem(config);
  const lage = await lageFor(medlem);
  const { id } = medlem.uppgifter;
  const before = partyOf(lage.log.membership, id)?.urls.join(' ');
  if (before === urls.join(' ')) {
    await skrivMedlem(config, { ...medlem.uppgifter, urls });
    return { text: `Oförändrat: ${id} finns redan på ${before}.`, json: { id, urls } };
  }
  const { nr, hash } = await skicka(medlem, lage, { type: 'address', urls });
  await skrivMedlem(config, { ...medlem.uppgifter, urls });
  return {
    text: `Ändrat: ${id} frågas på ${urls.join(', ')} (rad ${nr} i loggen). Låt den gamla adressen svara en stund till.`,
    json: { id, urls, nr, hash },
  };
}
