import { type ReactNode, type Ref, useState } from 'react';
import { NavLink } from 'react-router';
import { ValjUtseende } from './ValjUtseende.tsx';

const pages = [
  { to: '/', label: 'Översikt' },
  { to: '/huvudman', label: 'Huvudmän' },
  { to: '/planer', label: 'Planer' },
  { to: '/sok', label: 'Sök verksamhet' },
  { to: '/tillganglighet', label: 'Tillgänglighet i vården' },
  { to: '/jamfor', label: 'Jämför' },
  { to: '/andringar', label: 'Vad har ändrats' },
  { to: '/avtal', label: 'Avtal och dokument' },
  { to: '/halsa', label: 'Nätverkets hälsa' },
] as const;

interface RamProps {
  /** The page's own element, which takes the keyboard when the page changes. */
  ref?: Ref<HTMLElement>;
  /** The page's path: when it changes, the menu is closed. */
  pathname: string;
  children: ReactNode;
}

/** What every page has around it: a way past the menu, the menu, the page, the foot. */
export function Ram({ ref, pathname, children }: RamProps) {
  // Where it was opened: on another page it is closed, as when a browser loads one.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === pathname;
  return (
    <>
      <a className="skip" href="#innehall">
        Hoppa till innehållet
      </a>
      <header className="sidhuvud">
        <div className="band">
          <div className="inre">
            <NavLink to="/" className="namn">
              <img src="/icon.svg" alt="" width="32" height="32" />
              Vårdnät
            </NavLink>
            <p>Nätverken kring vårdcentrum, så som varje huvudman själv beskriver sin del</p>
            <button
              type="button"
              className="meny"
              aria-expanded={open}
              aria-controls="sidor"
              onClick={() => setOpenAt(open ? null : pathname)}
            >
              Meny
            </button>
          </div>
        </div>
        <nav id="sidor" aria-label="Sidor" className={open ? 'inre oppen' : 'inre'}>
          <ul>
            {pages.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} end={to === '/'}>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={ref} id="innehall" tabIndex={-1}>
        {children}
      </main>
      <footer className="sidfot">
        <div className="inre rad">
          <p>Varje uppgift kommer från den huvudman som äger den. Ingen uppgift lagras här.</p>
          <NavLink to="/utforska">Utforska uppgifterna med egna frågor</NavLink>
          <a href="/utvecklare">För utvecklare</a>
          <NavLink to="/tillganglighetsredogorelse">Tillgänglighetsredogörelse</NavLink>
          <ValjUtseende />
        </div>
      </footer>
    </>
  );
}
