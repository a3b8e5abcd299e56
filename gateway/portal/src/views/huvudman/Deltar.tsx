import { Link } from 'react-router';
import { ord } from '../../../../../shared/design/ord.ts';
import { formatDatum } from '../../lib/format.ts';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import type { Part } from './Part.ts';

interface DeltarProps {
  part: Part;
  /** Names of the vårdcentrum by id. */
  vardcentra: ReadonlyMap<string, string>;
}

/** The vårdcentrum that a huvudman is invited to, and what it has answered. */
export function Deltar({ part, vardcentra }: DeltarProps) {
  if (part.deltar.length === 0) return <p>Är inte inbjuden till något vårdcentrum.</p>;
  return (
    <>
      <ul className="kortlista">
        {part.deltar.map(({ vardcentrumId, status, roll, fran, till, kalla }) => (
          <li key={vardcentrumId}>
            <h3>
              <Link to={`/vardcentrum/${vardcentrumId}`}>
                {vardcentra.get(vardcentrumId) ?? vardcentrumId}
              </Link>
              {status && (
                <Omuppgift
                  namn={`Deltagande i ${vardcentra.get(vardcentrumId) ?? vardcentrumId}`}
                  agare={part.id}
                  fran={fran ? formatDatum(fran) : null}
                  kalla={kalla ?? null}
                />
              )}
            </h3>
            <p>
              {status ? (
                <span className={`marke ${status === 'ACCEPTERAT' ? 'bra' : 'oklart'}`}>
                  {ord('Deltagandestatus', status)}
                </span>
              ) : (
                <Okant ord="svaret är okänt" />
              )}{' '}
              {fran && `från ${formatDatum(fran)}`} {till && `till ${formatDatum(till)}`}
            </p>
            {roll && <p>{roll}</p>}
          </li>
        ))}
      </ul>
      <Kallrad kallor={part.deltar.map(({ status, kalla }) => (status ? kalla : null))} />
    </>
  );
}
