import { Link } from 'react-router';
import { Hinder } from '../Felruta.tsx';
import { farGora, useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { granskningarna } from './revisionsfragor.ts';

/** The huvudman's audits, with the state of their recommendations. */
export function Granskningar() {
  useTitel('Granskningar');
  const session = useSession();
  const { data, fel } = useData('granskningar', granskningarna);
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Granskningar</h1>
      {fel && <Hinder fel={fel} />}
      {farGora(session, 'registreraGranskning') && (
        <p>
          <Link className="knapp" to="/granskningar/ny">
            Ny granskning
          </Link>
        </p>
      )}
      {data?.length === 0 && <p>Inga granskningar är registrerade.</p>}
      <ul className="uppgifter">
        {data?.map(({ id, rubrik, ar, bekraftad, rekommendationerna }) => {
          const sena = (rekommendationerna ?? []).filter(({ forsenad }) => forsenad).length;
          const obesvarade = (rekommendationerna ?? []).filter(
            ({ lage }) => lage === 'OBESVARAD',
          ).length;
          return (
            <li key={id}>
              <Link to={`/granskningar/${encodeURIComponent(id)}`}>{rubrik}</Link>
              <p className="hjalp">
                {ar}, {(rekommendationerna ?? []).length} rekommendationer
                {obesvarade > 0 && `, ${obesvarade} obesvarade`}
                {sena > 0 && `, ${sena} försenade`}.{' '}
                {bekraftad
                  ? `Bekräftad av revisorerna ${bekraftad}.`
                  : 'Inte bekräftad av revisorerna.'}
              </p>
            </li>
          );
        })}
      </ul>
    </main>
  );
}
