import { useState } from 'react';
import { ord } from '../../../../../shared/design/ord.ts';
import { lagesord, type Nu } from '../../lib/oppettider.ts';
import { useUtskrift } from '../../lib/useTitle.ts';
import { Enhetslank } from '../../parts/Enhetslank.tsx';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Partlank } from '../../parts/Partlank.tsx';
import { avstandsord, avstandTill, type Lage } from './avstand.ts';
import type { Enhet } from './Enhet.ts';
import { platsord } from './Trafftabell.tsx';

/** How many cards stand open, and how many more each press shows. */
const step = 20;

interface TraffkortProps {
  enheter: readonly Enhet[];
  nu: Nu;
  /** Where the reader is; null when the reader has not said. */
  lage: Lage | null;
}

/** The units found as cards: what one needs to go there or to call. */
export function Traffkort({ enheter, nu, lage }: TraffkortProps) {
  const [shown, setShown] = useState(step);
  const utskrift = useUtskrift();
  const some = utskrift ? enheter : enheter.slice(0, shown);
  if (enheter.length === 0) return null;
  return (
    <>
      <ul className="traffkort">
        {some.map((enhet) => (
          <Kort key={`${enhet.huvudmanId} ${enhet.id}`} enhet={enhet} nu={nu} lage={lage} />
        ))}
      </ul>
      {shown < enheter.length && (
        <button type="button" onClick={() => setShown(shown + step)}>
          Visa fler ({enheter.length - shown} kvar)
        </button>
      )}
      <Kallrad kallor={some.map(({ kalla }) => kalla)} />
    </>
  );
}

function Kort({ enhet, nu, lage }: { enhet: Enhet; nu: Nu; lage: Lage | null }) {
  const { huvudmanId, id, namn, typ, telefon, kalla } = enhet;
  const open = lagesord(enhet, nu);
  const away = lage && avstandTill(enhet, lage);
  return (
    <li>
      <h3>
        <Enhetslank huvudmanId={huvudmanId} id={id} namn={namn} />
        <Omuppgift namn={namn ?? id} agare={huvudmanId} kalla={kalla ?? null} />
      </h3>
      <p>
        {typ ? ord('Verksamhetstyp', typ) : <Okant ord="okänt slag" />},{' '}
        <Partlank id={huvudmanId} />
      </p>
      <p>
        {platsord(enhet) ?? <Okant ord="Platsen är okänd" />}
        {lage && (
          <span className="detalj">
            {away ? avstandsord(away) : 'hur långt det är dit är okänt'}
          </span>
        )}
      </p>
      <p>
        {open ? (
          <span className={`marke ${open.oppet ? 'bra' : 'oklart'}`}>{open.ord}</span>
        ) : (
          <Okant
            ord={
              enhet.oppettider?.length === 0 ? 'Inga fasta öppettider' : 'Öppettiderna är okända'
            }
          />
        )}{' '}
        {telefon && <a href={`tel:${telefon.replaceAll(/[^\d+]/g, '')}`}>{telefon}</a>}
      </p>
    </li>
  );
}
