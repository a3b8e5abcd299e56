import { Link } from 'react-router';
import { lista, svenskOrdning } from '../../lib/lista.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Namnlista } from '../../parts/Namnlista.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Exempelmarke } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import type { Vantrad } from './vantarI.ts';

interface VantlistaProps {
  namn: string;
  rader: readonly Vantrad[];
  /** The parties that do not answer just now: whether they are waited for is unknown. */
  tysta: ReadonlySet<string>;
  tom: string;
}

/** The address of an item on its plan's page. */
export const punktadress = (plan: string, punkt: string) =>
  `/plan/${encodeURIComponent(plan)}#${encodeURIComponent(punkt)}`;

/** Items that wait, each with whom it waits for. */
export function Vantlista({ namn, rader, tysta, tom }: VantlistaProps) {
  const partsnamn = usePartsnamn();
  const ordnade = (parter: readonly string[]) =>
    [...parter].sort((a, b) => svenskOrdning(partsnamn(a), partsnamn(b)));
  const kolumner: Kolumn<Vantrad>[] = [
    {
      id: 'punkt',
      rubrik: 'Punkt',
      varde: ({ punkt }) => punkt.rubrik,
      visa: ({ plan, punkt }) => <Link to={punktadress(plan.id, punkt.id)}>{punkt.rubrik}</Link>,
    },
    {
      id: 'part',
      rubrik: 'Väntar på',
      varde: ({ parter }) =>
        ordnade(parter)
          .map((id) => (tysta.has(id) ? `${partsnamn(id)} (svarar inte, okänt)` : partsnamn(id)))
          .join(', '),
      visa: ({ parter }) => {
        const [known, silent] = [false, true].map((tyst) =>
          ordnade(parter).filter((id) => tysta.has(id) === tyst),
        ) as [string[], string[]];
        return (
          <>
            <Namnlista namn={known.map(partsnamn)} />
            {silent.length > 0 && (
              <>
                {known.length > 0 && '; '}
                <Okant ord={`okänt om ${lista(silent.map(partsnamn))}, som inte svarar`} />
              </>
            )}
          </>
        );
      },
    },
    {
      id: 'plan',
      rubrik: 'Plan',
      varde: ({ plan }) => plan.rubrik,
      visa: ({ plan }) => (
        <>
          <Link to={`/plan/${plan.id}`}>{plan.rubrik}</Link>
          {plan.kalla?.exempel && <Exempelmarke />}
        </>
      ),
    },
  ];
  return (
    <Tabell
      namn={namn}
      kolumner={kolumner}
      rader={rader}
      nyckel={({ punkt }) => punkt.id}
      kalla={({ plan }) => plan.kalla}
      sorteras={namn.includes('uppföljning') ? 'uppfoljning' : 'sortera'}
      tom={tom}
    />
  );
}
