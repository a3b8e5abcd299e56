import { ord } from '../../../../../shared/design/ord.ts';
import { formatBelopp, formatDatum } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Partlank } from '../../parts/Partlank.tsx';
import type { Beslut } from './Punkt.ts';

const marks: Record<string, string> = { BIFALL: 'bra', AVSLAG: 'brist' };

/** What an amount is of a decision: one that is declined covers nothing. */
const beloppsord: Record<string, string> = {
  BIFALL: 'Beslutet omfattar',
  AVSLAG: 'Avslaget gäller ett förslag på',
};

interface BeslutsradProps {
  beslut: Beslut;
  /** The hash of the item as it stands. */
  underlagHash: string;
}

/** One party's own decision on an item: what, by which instance, when, under which paragraph. */
export function Beslutsrad({ beslut, underlagHash }: BeslutsradProps) {
  const { huvudmanId, utfall, instans, datum, paragraf, diarienummer, belopp, uppdrag } = beslut;
  const namn = usePartsnamn();
  const where = [instans, datum && formatDatum(datum), paragraf, diarienummer].filter(Boolean);
  return (
    <li>
      <span className={`marke ${marks[utfall ?? ''] ?? 'oklart'}`}>
        {utfall ? ord('Beslutsutfall', utfall) : 'Utfall okänt'}
      </span>{' '}
      <Partlank id={huvudmanId} />
      <Omuppgift
        namn={`Beslut av ${namn(huvudmanId)}`}
        agare={huvudmanId}
        fran={datum ? formatDatum(datum) : null}
        kalla={beslut.kalla ?? null}
      />
      {where.length > 0 && <span className="detalj">{where.join(', ')}</span>}
      {belopp && (
        <span className="detalj">
          {beloppsord[utfall ?? ''] ?? 'Ärendet gäller'} {formatBelopp(belopp)}.
        </span>
      )}
      {uppdrag && (
        <span className="detalj">
          {ord('Styrinstrument', uppdrag.instrument)} från {formatDatum(uppdrag.datum)}
          {uppdrag.belopp ? `, ${formatBelopp(uppdrag.belopp)}` : ''}.
        </span>
      )}
      {utfall === 'BIFALL' && beslut.underlagHash !== underlagHash && (
        <span className="detalj varning">{otherWording(beslut)}</span>
      )}
    </li>
  );
}

function otherWording({ underlagHash }: Beslut): string {
  return underlagHash
    ? 'Bifallet gäller en tidigare lydelse av punkten, och räknas därför inte.'
    : 'Bifallet säger inte vilken lydelse av punkten det gäller, och räknas därför inte.';
}
