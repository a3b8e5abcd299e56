import { Avbrott } from '../../Avbrott.ts';
import { lasMedlem } from '../../registry/Medlemsfil.ts';
import { lageFor, skicka } from '../../registry/skicka.ts';
import type { Utskrift } from '../../registry/utskrift.ts';

/** Leaves the network, at once and for good. */
export async function leave({
  config,
  confirm,
}: {
  config: string;
  confirm: string;
}): Promise<Utskrift> {
  const medlem = await lasMedlem(config);
  const { id } = medlem.uppgifter;
  if (confirm !== id) {
    throw new Avbrott(
      `Att lämna gäller genast och går inte att ta tillbaka; id används aldrig igen. Bekräfta med --confirm ${id}.`,
      { felanvant: true },
    );
  }
  const lage = await lageFor(medlem);
  const { nr, hash } = await skicka(medlem, lage, { type: 'leave' });
  return {
    text: `Lämnat: ${id} är inte längre medlem i ${lage.log.membership.network} (rad ${nr} i loggen).`,
    json: { id, nr, hash },
  };
}
