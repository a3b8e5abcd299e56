import { formatAntal } from '../../lib/format.ts';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import type { Egen } from './Part.ts';

type Uppgift = NonNullable<Egen['motsagelser']>[number]['uppgifter'][number];

/** Figures of a huvudman that contradict each other: all of them stand, none is preferred. */
export function Motsagelser({ egen }: { egen: Egen }) {
  return (
    <ul className="kortlista">
      {(egen.motsagelser ?? []).map(({ amne, uppgifter }) => (
        <li key={uppgifter.map(({ id }) => id).join(' ')} className="motsagelse">
          <h3>{uppgifter[0]?.avser ?? amne}</h3>
          <ul>
            {uppgifter.map((uppgift) => (
              <li key={uppgift.id}>
                <strong>{figure(uppgift)}</strong>{' '}
                <span className="liten">
                  {uppgift.kalla
                    ? [uppgift.kalla.dokument, uppgift.kalla.avsnitt].filter(Boolean).join(', ')
                    : 'ingen källa angiven'}
                </span>
                <Omuppgift
                  namn={uppgift.avser}
                  agare={egen.id}
                  fran={uppgift.ar ? `${uppgift.ar}` : null}
                  kalla={uppgift.kalla ?? null}
                  motsagelser={uppgifter.filter((one) => one !== uppgift).map(figure)}
                />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The figure with the source's own words for it. */
function figure({ varde, enhet, ordalydelse, avser }: Uppgift): string {
  if (typeof varde !== 'number') return ordalydelse ?? avser;
  const number = [formatAntal(varde), enhet].filter(Boolean).join(' ');
  return ordalydelse ? `${number} (”${ordalydelse}”)` : number;
}
