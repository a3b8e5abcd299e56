import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useUppgifter } from '../attgora/useUppgifter.ts';
import { Hinder } from '../Felruta.tsx';
import { useSession } from '../session.ts';
import { useTitel } from '../useData.ts';
import { SedanSist } from './SedanSist.tsx';

/** The first page: the user's tasks, and what the others have done. */
export function Start() {
  const { arbetsplats } = useSession();
  return arbetsplats === 'samverkan' ? (
    <Suspense fallback={<main id="innehall" aria-busy="true" />}>
      <Hem />
    </Suspense>
  ) : (
    <Uppgifter />
  );
}

const Hem = lazy(async () => ({ default: (await import('../samverkan/sidor.ts')).Hem }));

/** The user's tasks at a huvudman. */
function Uppgifter() {
  useTitel('Att göra');
  const { uppgifter, okant, fel, klart } = useUppgifter();
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!klart}>
      <h1>Att göra</h1>
      {fel && <Hinder fel={fel} />}
      {klart && !fel && uppgifter.length === 0 && okant.length === 0 && (
        <p>Allt är klart. Det finns inget att göra för dig just nu.</p>
      )}
      <ul className="uppgifter att-gora">
        {uppgifter.map(({ till, text, mer, sen }) => (
          <li key={`${till} ${text}`}>
            {till.startsWith('/') ? <Link to={till}>{text}</Link> : <a href={till}>{text}</a>}
            {mer && <p className={sen ? 'felord' : 'hjalp'}>{mer}</p>}
          </li>
        ))}
      </ul>
      {okant.map((text) => (
        <p key={text} className="okant">
          {text}
        </p>
      ))}
      {klart && <SedanSist />}
    </main>
  );
}
