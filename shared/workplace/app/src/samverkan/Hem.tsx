import { Link } from 'react-router';
import { Hinder } from '../Felruta.tsx';
import { type Session, useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { Andringar } from './Historik.tsx';
import { allaVardcentra, lansorganen, type Vantar, type Vardcentrum } from './vardcentrumfragor.ts';

/** The first page of samverkan's workplace: what waits for the bodies, and plans that are not written. */
export function Hem() {
  useTitel('Att göra');
  const session = useSession();
  const { data, fel } = useData('samverkan', async () => {
    const [vardcentra, organ] = await Promise.all([allaVardcentra(), lansorganen()]);
    return { vardcentra: vardcentra.filter((one) => minaEllerAlla(session, one)), organ };
  });
  const rader = data ? attGora(session, data.vardcentra, data.organ) : [];
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Att göra</h1>
      {fel && <Hinder fel={fel} />}
      {data && rader.length === 0 && (
        <p>Inget väntar på vårdcentrumens organ, och årets planer är skrivna.</p>
      )}
      <ul className="uppgifter">
        {rader.map(({ till, text, mer }) => (
          <li key={`${till} ${text}`}>
            <Link to={till}>{text}</Link>
            <p className="hjalp">{mer}</p>
          </li>
        ))}
      </ul>
      {data && (
        <>
          <h2>{session.huvudman === 'samverkan' ? 'Vårdcentrum' : 'Era vårdcentrum'}</h2>
          <ul>
            {data.vardcentra.map(({ id, namn }) => (
              <li key={id}>
                <Link to={`/vardcentra/${encodeURIComponent(id)}`}>{namn}</Link>
              </li>
            ))}
          </ul>
          <SenastAndrat vardcentra={data.vardcentra} />
        </>
      )}
    </main>
  );
}

/** The vårdcentra that have invited the user's party. All of them for samverkan's own users. */
export const minaEllerAlla = (
  { huvudman }: Session,
  { deltagare }: Pick<Vardcentrum, 'deltagare'>,
) => huvudman === 'samverkan' || deltagare.some((one) => one.huvudmanId === huvudman);

interface Uppgift {
  till: string;
  text: string;
  mer: string;
}

/** The tasks, with links to forms for users who write plans and to plain pages for others. */
function attGora(
  { huvudman, roller }: Session,
  vardcentra: readonly Vardcentrum[],
  lansorgan: readonly { id: string; namn: string; dagordning: Vantar[] }[],
): Uppgift[] {
  const skriver = roller.includes('planerare') || roller.includes('samordnare');
  const ar = new Date().getFullYear() + 1;
  const planer = new Set(vardcentra.flatMap((one) => one.planer.map(({ id }) => id)));
  const organ = new Map([
    ...vardcentra.flatMap((one) => one.organ.map((own) => [own.id, own] as const)),
    ...lansorgan.map((one) => [one.id, one] as const),
  ]);
  const vantande = [...organ.values()].flatMap(({ id, namn, dagordning }) =>
    dagordning
      .filter(({ plan }) => huvudman === 'samverkan' || planer.has(plan.id))
      .map(({ text }) => ({ till: `/organ/${encodeURIComponent(id)}`, text, mer: namn })),
  );
  const oskrivna = vardcentra
    .filter((one) => !one.planer.some((plan) => plan.ar === ar))
    .map(({ id, namn }) => ({
      till: `/vardcentra/${encodeURIComponent(id)}/ny-plan`,
      text: `Skriv planen för ${ar}`,
      mer: namn,
    }));
  return skriver ? [...vantande, ...oskrivna] : vantande;
}

/** The latest changes at the first of the user's vårdcentra. Each vårdcentrum's page has its own. */
function SenastAndrat({ vardcentra }: { vardcentra: readonly Vardcentrum[] }) {
  const { huvudman } = useSession();
  const [forst] = huvudman === 'samverkan' ? [] : vardcentra;
  return forst ? <Andringar vardcentrumId={forst.id} namn={forst.namn} antal={5} /> : null;
}
