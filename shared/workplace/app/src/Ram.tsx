import { useEffect, useRef, useState } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import type { Formular } from './formular/typer.ts';
import { arUtloggad, skicka } from './fraga.ts';
import { menyn } from './meny.ts';
import { type Session, Sessionen, useSession } from './session.ts';
import { useData } from './useData.ts';

/** How long before the end of a session the page warns. */
const varslaMs = 3 * 60_000;

/** The frame of every page: whose workplace it is, who is signed in, and the menu. */
export function Ram() {
  const { data, fel, om } = useData('session', async () => {
    const [session, formular] = await Promise.all([skicka<Session>('/session'), formularen()]);
    return { ...session, formular };
  });
  const { pathname, search } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    // Users of screen readers and keyboards begin at the new page, not where the link stood.
    if (before.current !== pathname) document.getElementById('innehall')?.focus();
    before.current = pathname;
  }, [pathname]);
  if (fel) {
    const till = encodeURIComponent(`${pathname}${search}`);
    return (
      <main id="innehall">
        <h1>Arbetsplatsen</h1>
        <p>
          {arUtloggad(fel)
            ? 'Här sköter huvudmannens egna sina uppgifter i nätverket. Logga in för att börja.'
            : fel.message}
        </p>
        <p>
          <a className="knapp huvud" href={`/logga-in?till=${till}`}>
            Logga in
          </a>
        </p>
      </main>
    );
  }
  if (!data) return <main id="innehall" aria-busy="true" />;
  return (
    <Sessionen value={data}>
      <a className="skip" href="#innehall">
        Till innehållet
      </a>
      <header className="sidhuvud">
        <div className="band">
          <div className="inre">
            <p>
              <strong>{data.namn}</strong>
              <br />
              Arbetsplatsen
            </p>
            <p className="vem">
              Inloggad som {data.roller.join(', ')} <LoggaUt />
            </p>
          </div>
        </div>
        <Meny />
      </header>
      <Varsel session={data} om={om} />
      <Outlet />
    </Sessionen>
  );
}

/** The forms do not change while the pages are open, so they are read once. */
let formular: Promise<Formular> | null = null;
function formularen(): Promise<Formular> {
  formular ??= skicka<Formular>('/formular').catch((error) => {
    formular = null;
    throw error;
  });
  return formular;
}

/** The menu: open on a wide screen, folded on a narrow one. */
function Meny() {
  const session = useSession();
  const { pathname } = useLocation();
  const [oppen, setOppen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has come to a page has chosen
  useEffect(() => setOppen(false), [pathname]);
  return (
    <>
      <button type="button" className="meny" aria-expanded={oppen} onClick={() => setOppen(!oppen)}>
        Meny
      </button>
      <nav className={oppen ? 'inre oppen' : 'inre'} aria-label="Sidor">
        <ul>
          {menyn
            .filter(({ visas }) => visas(session))
            .map(({ till, text }) => (
              <li key={till}>
                <NavLink to={till} end={till === '/'}>
                  {text}
                </NavLink>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
}

/** Signs out, here and at the issuer. A second press sends nothing. */
function LoggaUt() {
  const [under, setUnder] = useState(false);
  const lamna = async () => {
    setUnder(true);
    const svar = await skicka<{ till: string }>('/logga-ut', {}).catch(() => ({ till: '/' }));
    location.assign(svar.till);
  };
  return (
    <button type="button" disabled={under} onClick={() => void lamna()}>
      Logga ut
    </button>
  );
}

/** Warns before a session ends, and lets the user stay signed in. */
function Varsel({ session, om }: { session: Session; om: () => Promise<void> }) {
  const [now, setNow] = useState(() => Date.now());
  const [slut, setSlut] = useState(session.slutarOmOanvand);
  useEffect(() => setSlut(session.slutarOmOanvand), [session]);
  useEffect(() => {
    // Other tabs, and saving here, keep the session alive too. So the page asks the server, which does not count that as use.
    const look = async () => {
      setNow(Date.now());
      if (Date.parse(slut) - Date.now() > varslaMs) return;
      const fresh = await skicka<Session>('/session', undefined, true).catch(() => null);
      if (fresh) setSlut(fresh.slutarOmOanvand);
    };
    const timer = setInterval(() => void look(), 30_000);
    return () => clearInterval(timer);
  }, [slut]);
  const dag = Date.parse(session.slutar);
  const end = Math.min(Date.parse(slut), dag);
  if (end - now > varslaMs) return null;
  const minuter = Math.max(0, Math.ceil((end - now) / 60_000));
  return (
    <div className="inre" role="status">
      <div className="varning">
        <p>
          {minuter === 0
            ? 'Din inloggning har gått ut. Det du har skrivit finns kvar: logga in igen för att spara.'
            : `Du loggas ut om ${minuter} ${minuter === 1 ? 'minut' : 'minuter'}.`}
        </p>
        {end < dag && minuter > 0 && (
          <button
            type="button"
            onClick={async () => {
              await skicka('/session/fortsatt', {}).catch(() => {});
              await om();
            }}
          >
            Fortsätt arbeta
          </button>
        )}
      </div>
    </div>
  );
}
