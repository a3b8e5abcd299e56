import { useMemo } from 'react';
import { ord } from '../../../../../shared/design/ord.ts';
import { formatTid } from '../../lib/format.ts';
import { kommunnamn } from '../../lib/kommuner.ts';
import { formatOppettider, type Nu, oppetNu } from '../../lib/oppettider.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { enhetskolumner } from '../../parts/enhetskolumner.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import type { Enhet } from './Enhet.ts';
import { ledigaPlatser } from './valj.ts';

interface TrafftabellProps {
  enheter: readonly Enhet[];
  nu: Nu;
}

/** The units found. */
export function Trafftabell({ enheter, nu }: TrafftabellProps) {
  const namn = usePartsnamn();
  const kolumner = useMemo(() => columns(namn, nu), [namn, nu]);
  return (
    <Tabell
      namn="Verksamheter"
      kolumner={kolumner}
      rader={enheter}
      nyckel={({ huvudmanId, id }) => `${huvudmanId} ${id}`}
      kalla={({ kalla }) => kalla}
      tom="Ingen verksamhet stämmer med urvalet. Välj färre villkor."
    />
  );
}

function columns(namn: (id: string) => string, nu: Nu): Kolumn<Enhet>[] {
  return [
    ...enhetskolumner(namn),
    { id: 'plats', rubrik: 'Plats', varde: platsord, bred: true },
    {
      id: 'funktioner',
      rubrik: 'Funktioner',
      varde: ({ funktioner }) =>
        funktioner?.map(({ funktion }) => ord('Funktion', funktion)).join(', ') ?? null,
      visa: ({ funktioner }) => {
        if (!funktioner) return <Okant />;
        const words = funktioner.map(({ funktion }) => ord('Funktion', funktion));
        return words.length > 0 ? words.join(', ') : <Okant ord="anger inga" />;
      },
    },
    {
      id: 'oppet',
      rubrik: 'Öppettider',
      varde: ({ oppettider }) => (oppettider ? formatOppettider(oppettider) : null),
      visa: (enhet) =>
        enhet.oppettider ? (
          <>
            {oppetNu(enhet, nu) && <span className="marke bra">Öppet nu</span>}{' '}
            {formatOppettider(enhet.oppettider)}
          </>
        ) : (
          <Okant />
        ),
    },
    {
      id: 'lediga',
      rubrik: 'Lediga vårdplatser',
      numerisk: true,
      varde: ledigaPlatser,
      visa: (enhet) => <Platser enhet={enhet} />,
    },
  ];
}

/** Where a unit is, in words; null when unknown. */
export function platsord({ platser }: Enhet): string | null {
  const places = (platser ?? []).map(({ namn, postort, kommunkod }) =>
    [namn, postort ?? (kommunkod ? kommunnamn(kommunkod) : null)].filter(Boolean).join(', '),
  );
  return [...new Set(places)].filter(Boolean).join('; ') || null;
}

function Platser({ enhet }: { enhet: Enhet }) {
  const { vardplatser, namn, id, huvudmanId, kalla } = enhet;
  if (!vardplatser) return <span className="okant">anger inga</span>;
  const { totalt, belagda, uppdaterad } = vardplatser;
  const free = ledigaPlatser(enhet);
  const over = typeof belagda === 'number' && belagda > totalt ? belagda - totalt : 0;
  return (
    <>
      {free === null ? <Okant /> : free} av {totalt}
      {over > 0 && `, ${over} fler än platserna`}
      <Omuppgift
        namn={`Vårdplatser vid ${namn ?? id}`}
        agare={huvudmanId}
        fran={uppdaterad ? formatTid(uppdaterad) : null}
        kalla={kalla ?? null}
      />
    </>
  );
}
