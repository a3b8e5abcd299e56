import { Link } from 'react-router';
import { Hinder } from '../Felruta.tsx';
import { farGora, useSession } from '../session.ts';
import { useTitel } from '../useData.ts';
import type { Begrepp } from './Begrepp.ts';
import { useRader } from './useRader.ts';

/** All rows of one kind, by name. */
export function Lista({ begrepp }: { begrepp: Begrepp }) {
  const session = useSession();
  useTitel(begrepp.rubrik);
  const { data, okant, fel, namn, id } = useRader(begrepp);
  const rader = (data ?? [])
    .map((rad) => ({
      id: id(rad),
      namn: namn(rad),
      mer: begrepp.mer?.(rad) ?? null,
      ordning: begrepp.ordning?.(rad) ?? namn(rad),
    }))
    .sort((a, b) => a.ordning.localeCompare(b.ordning, 'sv', { numeric: true }));
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>{begrepp.rubrik}</h1>
      {begrepp.ingress && <p className="ingress">{begrepp.ingress}</p>}
      {fel && <Hinder fel={fel} />}
      {okant && <p className="okant">{okant}</p>}
      {begrepp.ny && farGora(session, begrepp.ny.andring) && (
        <p>
          <Link className="knapp" to={`/${begrepp.sokvag}/ny`}>
            {begrepp.ny.text}
          </Link>
        </p>
      )}
      {data && rader.length === 0 && <p>{begrepp.tomt}</p>}
      <ul className="uppgifter">
        {rader.map((rad) => (
          <li key={rad.id}>
            <Link to={`/${begrepp.sokvag}/${encodeURIComponent(rad.id)}`}>{rad.namn}</Link>
            {rad.mer && <p className="hjalp">{rad.mer}</p>}
          </li>
        ))}
      </ul>
    </main>
  );
}
