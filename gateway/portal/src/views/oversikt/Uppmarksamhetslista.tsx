import { Link } from 'react-router';
import { usePartsnamn } from '../../lib/Parter.tsx';
import type { Vardcentrum } from './lageAv.ts';
import { type Uppmarksamhet, uppmarksamhetI } from './uppmarksamhet.ts';

/** How many stand open. */
const first = 8;
const marks = {
  saknas: { slag: 'brist', ord: 'Saknas' },
  gallerInte: { slag: 'brist', ord: 'Gäller inte' },
  vantar: { slag: 'oklart', ord: 'Väntar' },
  okant: { slag: 'oklart', ord: 'Okänt' },
} as const;

/** What needs attention, each as a link to where it stands; the rest behind one press. */
export function Uppmarksamhetslista({ vardcentra }: { vardcentra: readonly Vardcentrum[] }) {
  const namn = usePartsnamn();
  const all = uppmarksamhetI(vardcentra, namn);
  if (vardcentra.length === 0) return null;
  return (
    <section className="uppmarksamhet" aria-labelledby="uppmarksamhet">
      <h2 id="uppmarksamhet">Behöver uppmärksamhet</h2>
      {all.length === 0 && <p>Såvitt känt saknas inget, och inget väntar.</p>}
      <Rader rader={all.slice(0, first)} />
      {all.length > first && (
        <details>
          <summary>Visa {all.length - first} till</summary>
          <Rader rader={all.slice(first)} />
        </details>
      )}
    </section>
  );
}

function Rader({ rader }: { rader: readonly Uppmarksamhet[] }) {
  return (
    <ul>
      {rader.map(({ text, till, slag, ...rest }) => (
        <li key={`${rest.var} ${text}`}>
          <span className={`marke ${marks[slag].slag}`}>{marks[slag].ord}</span>{' '}
          <span>
            <Link to={till}>{text}</Link>
            <span className="detalj">{rest.var}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
