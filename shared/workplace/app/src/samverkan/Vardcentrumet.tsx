import { Link, useParams } from 'react-router';
import { Exempel } from '../delar/Exempel.tsx';
import { Hinder } from '../Felruta.tsx';
import { ordet } from '../formular/iOrd.ts';
import { useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { Inbjudningar } from './Inbjudningar.tsx';
import { skriver } from './skriver.ts';
import { vardcentrumMedId } from './vardcentrumfragor.ts';

/** One vårdcentrum: its plans, its bodies and what waits for them, its invitations, and its agreements. */
export function Vardcentrumet() {
  const { id = '' } = useParams();
  const session = useSession();
  const { data, fel, om } = useData(`vardcentrum ${id}`, async () => ({
    rad: await vardcentrumMedId(id),
  }));
  const rad = data?.rad ?? null;
  useTitel(rad?.namn ?? 'Vårdcentrum');
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>{rad?.namn ?? 'Vårdcentrum'}</h1>
      {fel && <Hinder fel={fel} />}
      {data && !rad && <p>Det vårdcentrumet finns inte.</p>}
      {rad && (
        <>
          <Exempel kalla={rad.kalla} />
          <p>
            {ordet('Samverkansform', rad.samverkansform)}. {rad.status && `${rad.status}.`}
          </p>
          {session.roller.includes('samordnare') && (
            <p>
              <Link to={`/vardcentra/${encodeURIComponent(id)}/andra`}>Ändra vårdcentrumet</Link>
            </p>
          )}
          <h2>Planer</h2>
          <ul className="uppgifter">
            {rad.planer.map((plan) => (
              <li key={plan.id}>
                <Link to={`/planer/${encodeURIComponent(plan.id)}`}>{plan.rubrik}</Link>{' '}
                <span className="marke">
                  {plan.status ? ordet('Planstatus', plan.status) : 'Läge inte angivet'}
                </span>
                <p className="hjalp">
                  {plan.ar}, utgåva {plan.utgava}
                </p>
              </li>
            ))}
          </ul>
          {rad.planer.length === 0 && <p>Inga planer finns än.</p>}
          {skriver(session) && (
            <p>
              <Link className="knapp" to={`/vardcentra/${encodeURIComponent(id)}/ny-plan`}>
                Skriv en ny plan
              </Link>
            </p>
          )}
          <h2>Organ</h2>
          <ul className="uppgifter">
            {rad.organ.map((organ) => (
              <li key={organ.id}>
                <Link to={`/organ/${encodeURIComponent(organ.id)}`}>{organ.namn}</Link>
                <p className="hjalp">
                  {organ.dagordning.length === 0
                    ? 'Inget väntar på det.'
                    : `Väntar: ${organ.dagordning.map(({ text }) => text).join(' ')}`}
                </p>
              </li>
            ))}
          </ul>
          <Inbjudningar vardcentrum={rad} om={om} />
          <h2>Avtal</h2>
          <ul>
            {rad.avtal.map((avtal) => (
              <li key={avtal.id}>
                <Link to={`/avtalstexter/${encodeURIComponent(avtal.id)}`}>{avtal.rubrik}</Link>
              </li>
            ))}
          </ul>
          {rad.avtal.length === 0 && <p>Inga avtal hör till det.</p>}
          <p>
            <Link to={`/vardcentra/${encodeURIComponent(id)}/historik`}>Vem har ändrat vad</Link>
          </p>
        </>
      )}
    </main>
  );
}
