import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { arUtloggad } from './fraga.ts';

/** A fault, with the element that it concerns. */
export interface Visatfel {
  /** The element's id. Null or empty where the fault concerns no field. */
  id: string | null;
  meddelande: string;
}

interface FelrutaProps {
  fel: readonly Visatfel[];
  /** The heading: what happened to the form as a whole. */
  rubrik?: string;
}

/** The faults of a form, above it: each line leads to its field. A screen reader reads the list out as soon as it appears. */
export function Felruta({ fel, rubrik = 'Inget är sparat' }: FelrutaProps) {
  const ruta = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fel.length > 0) ruta.current?.focus();
  }, [fel]);
  if (fel.length === 0) return null;
  return (
    <div className="felruta" role="alert" tabIndex={-1} ref={ruta}>
      <h2>{rubrik}</h2>
      <ul>
        {fel.map(({ id, meddelande }) => (
          <li key={`${id} ${meddelande}`}>
            {!id ? (
              meddelande
            ) : (
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  ga(id);
                }}
              >
                {meddelande}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why the page could not read anything, with a link to sign in where the user is signed out. */
export function Hinder({ fel }: { fel: Error }) {
  const { pathname, search } = useLocation();
  const till = encodeURIComponent(`${pathname}${search}`);
  return (
    <div className="felruta" role="alert">
      <p>{fel.message}</p>
      {arUtloggad(fel) && (
        <p>
          <a className="knapp" href={`/logga-in?till=${till}`}>
            Logga in
          </a>{' '}
          Det du har skrivit finns kvar när du kommer tillbaka.
        </p>
      )}
    </div>
  );
}

/** Moves the focus to a field, and opens whatever it is folded into. */
function ga(id: string): void {
  const element = document.getElementById(id);
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) {
    at.open = true;
  }
  element?.focus();
}
