import { Link } from 'react-router';
import { skrivBelopp, summera } from '../belopp.ts';
import { Hinder } from '../Felruta.tsx';
import { fraga } from '../fraga.ts';
import { harRoll, useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';

interface Svar {
  budgetar: { ar: number; belopp: string; status: string }[];
}

/** The years that have budgets, drafts included. */
export function Budgetar() {
  useTitel('Budget');
  const session = useSession();
  const { data, fel } = useData('budgetar', () => fraga<Svar>('{ budgetar { ar belopp status } }'));
  const poster = data?.budgetar ?? [];
  const ar = [...new Set(poster.map((post) => post.ar))].sort((a, b) => b - a);
  // The year after the last decided one. It may already have some posts.
  const beslutade = poster.filter(({ status }) => status === 'BESLUTAD').map((post) => post.ar);
  const nasta = beslutade.length === 0 ? null : Math.max(...beslutade) + 1;
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Budget</h1>
      {fel && <Hinder fel={fel} />}
      {data && ar.length === 0 && <p>Det finns ingen budget än.</p>}
      {harRoll(session, 'ekonom') && (
        <p className="rad">
          {nasta !== null && (
            <Link className="knapp" to={`/budget/${nasta}/fran-fjolaret`}>
              Gör budget {nasta} från {nasta - 1}
            </Link>
          )}
          <Link className="knapp" to="/budgetposter/ny">
            Ny budgetpost
          </Link>
        </p>
      )}
      <ul className="uppgifter">
        {ar.map((one) => {
          const own = poster.filter((post) => post.ar === one);
          const utkast = own.filter(({ status }) => status === 'UTKAST').length;
          return (
            <li key={one}>
              <Link to={`/budget/${one}`}>{one}</Link>:{' '}
              {skrivBelopp(summera(own.map((post) => post.belopp)))} kr
              {utkast > 0 && <span className="marke oklart"> {utkast} utkast</span>}
            </li>
          );
        })}
      </ul>
    </main>
  );
}
