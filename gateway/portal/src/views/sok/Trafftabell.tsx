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
import type { Urval } from './Urval.ts';
import { ledigaPlatser } from './valj.ts';

interface TrafftabellProps {
  enheter: readonly Enhet[];
  nu: Nu;
  /** What the reader has asked for: functions and vårdplatser, which few units have, stand in the table when they are. */
  urval: Pick<Urval, 'funktion' | 'lediga'>;
}

/** The units found. */
export function Trafftabell({ enheter, nu, urval }: TrafftabellProps) {
  const namn = usePartsnamn();
  const [funktion, lediga] = [urval.funktion !== '', urval.lediga];
  const kolumner = useMemo(
    () => columns(namn, nu, { funktion, lediga }),
    [namn, nu, funktion, lediga],
  );
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

function columns(
  namn: (id: string) => string,
  nu: Nu,
  med: { funktion: boolean; lediga: boolean },
): Kolumn<Enhet>[] {
  return [
    ...enhetskolumner(namn),
    { id: 'plats', rubrik: 'Plats', varde: platsord, bred: true },
    { id: 'telefon', rubrik: 'Telefon', varde: ({ telefon }) => telefon ?? null },
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
      id: 'funktioner',
      rubrik: 'Funktioner',
      baraFil: !med.funktion,
      varde: ({ funktioner }) =>
        funktioner?.map(({ funktion }) => ord('Funktion', funktion)).join(', ') ?? null,
      visa: ({ funktioner }) => {
        if (!funktioner) return <Okant />;
        const words = funktioner.map(({ funktion }) => ord('Funktion', funktion));
        return words.length > 0 ? words.join(', ') : <Okant ord="anger inga" />;
      },
    },
    {
      id: 'lediga',
      rubrik: 'Lediga vårdplatser',
      baraFil: !med.lediga,
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
