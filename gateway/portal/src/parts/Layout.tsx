import { useEffect, useRef, useState } from 'react';
import { NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { ValjUtseende } from './ValjUtseende.tsx';

const pages = [
  { to: '/', label: 'Översikt' },
  { to: '/huvudman', label: 'Huvudmän' },
  { to: '/planer', label: 'Planer' },
  { to: '/sok', label: 'Sök verksamhet' },
  { to: '/tillganglighet', label: 'Tillgänglighet i vården' },
  { to: '/avtal', label: 'Avtal och dokument' },
  { to: '/halsa', label: 'Nätverkets hälsa' },
  { to: '/utforska', label: 'Utforska' },
] as const;

/** What every page has around it: a way past the menu, the menu, the page, the foot. */
export function Layout() {
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    // As when a browser loads a page: the menu is closed, and the keyboard is at the new page's beginning.
    shown.current = pathname;
    setOpen(false);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
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
              onClick={() => setOpen(!open)}
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
      <main ref={main} id="innehall" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="sidfot">
        <div className="inre rad">
          <p>Varje uppgift kommer från den huvudman som äger den. Ingen uppgift lagras här.</p>
          <NavLink to="/tillganglighetsredogorelse">Tillgänglighetsredogörelse</NavLink>
          <ValjUtseende />
        </div>
      </footer>
      <ScrollRestoration />
    </>
  );
}
