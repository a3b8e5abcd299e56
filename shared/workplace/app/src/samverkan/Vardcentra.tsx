import { Link } from 'react-router';
import { Hinder } from '../Felruta.tsx';
import { useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { minaEllerAlla } from './Hem.tsx';
import { allaVardcentra } from './vardcentrumfragor.ts';

/** Every vårdcentrum, the user's own first. */
export function Vardcentra() {
  useTitel('Vårdcentrum');
  const session = useSession();
  const { data, fel } = useData('vardcentra', allaVardcentra);
  const egna = (data ?? []).filter((one) => minaEllerAlla(session, one));
  const andra = (data ?? []).filter((one) => !minaEllerAlla(session, one));
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Vårdcentrum</h1>
      {fel && <Hinder fel={fel} />}
      {session.roller.includes('samordnare') && (
        <p>
          <Link className="knapp" to="/vardcentra/nytt">
            Nytt vårdcentrum
          </Link>
        </p>
      )}
      {[...egna, ...andra].map(({ id, namn, planer }) => (
        <p key={id}>
          <Link to={`/vardcentra/${encodeURIComponent(id)}`}>{namn}</Link>{' '}
          <span className="hjalp">
            {planer.length} {planer.length === 1 ? 'plan' : 'planer'}
          </span>
        </p>
      ))}
    </main>
  );
}
