import type { ReactNode } from 'react';
import type { Kalla } from '../../lib/kallor.ts';
import { useSokparameter } from '../../lib/useSokparameter.ts';
import { Exempelmarke } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import { Val } from '../../parts/Val.tsx';

/** One of those that are compared. */
export interface Jamford {
  id: string;
  namn: string;
  /** Its page. */
  lank: ReactNode;
  /** Its value by row: null is unknown. */
  varden: Readonly<Record<string, Jamforvarde>>;
}

/** A value to be compared. */
export interface Jamforvarde {
  /** Null is unknown. */
  varde: string | number | null;
  /** What is shown; the value when left out. */
  visa?: ReactNode;
  exempel?: boolean;
  kallor?: readonly (Kalla | null)[];
}

interface Rad {
  id: string;
  rubrik: string;
}

interface JamforelseProps {
  /** What is compared, such as "Huvudmän". */
  namn: string;
  etikett: string;
  alla: readonly Jamford[];
  /** Which stand beside each other when the reader has chosen none. */
  forst: readonly string[];
  rader: readonly Rad[];
}

const most = 4;

/** Some of a kind side by side: a column each, a row for each thing that is compared. */
export function Jamforelse({ namn, etikett, alla, forst, rader }: JamforelseProps) {
  const [val, setVal] = useSokparameter('val');
  const chosen = (val === '' ? forst : val.split(',')).filter((id) =>
    alla.some((one) => one.id === id),
  );
  const shown = chosen.flatMap((id) => alla.find((one) => one.id === id) ?? []);
  const set = (at: number, id: string) => {
    const after = [...chosen];
    if (id === '') after.splice(at, 1);
    else after[at] = id;
    setVal([...new Set(after)].join(','));
  };
  const kolumner: Kolumn<Rad>[] = [
    { id: 'vad', rubrik: 'Vad', varde: ({ rubrik }) => rubrik },
    ...shown.map((one) => ({
      id: one.id,
      rubrik: one.namn,
      numerisk: true,
      varde: ({ id }: Rad) => one.varden[id]?.varde ?? null,
      visa: ({ id }: Rad) => <Ruta varde={one.varden[id]} />,
    })),
  ];
  const fields = Math.min(most, Math.max(2, chosen.length + 1));
  return (
    <>
      <search className="urval">
        {Array.from({ length: fields }, (_, at) => (
          <Val
            // biome-ignore lint/suspicious/noArrayIndexKey: only their place distinguishes the fields
            key={at}
            etikett={`${etikett} ${at + 1}`}
            alla={at < 2 ? 'Välj' : 'Ingen fler'}
            val={alla.map(({ id, namn }) => [id, namn])}
            varde={chosen[at] ?? ''}
            onVal={(id) => set(at, id)}
          />
        ))}
      </search>
      {shown.length === 0 ? (
        <p>Välj vilka som ska stå bredvid varandra.</p>
      ) : (
        <>
          <div className="jamforelse">
            <Tabell
              namn={namn}
              bredvid
              kolumner={kolumner}
              rader={rader}
              nyckel={({ id }) => id}
              kalla={({ id }) => shown.flatMap((one) => one.varden[id]?.kallor ?? [])}
            />
          </div>
          <ul className="rader">
            {shown.map(({ id, lank }) => (
              <li key={id}>Mer om {lank}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Ruta({ varde }: { varde: Jamforvarde | undefined }) {
  if (!varde || varde.varde === null) return <span className="okant">okänt</span>;
  return (
    <>
      {/* On a telephone the unit goes to the next line, so that the number is whole beside the others. */}
      {`${varde.visa ?? varde.varde}`.replace(/\s(?=\D+$)/u, ' ')}
      {varde.exempel && <Exempelmarke />}
    </>
  );
}
