import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { formatDatum } from '../lib/format.ts';
import { nuVid } from '../lib/oppettider.ts';
import { oppnaForUtskrift } from '../lib/oppnaForUtskrift.ts';
import { Ram } from './Ram.tsx';

/** The frame around every page, and what a browser does by itself when it loads one. */
export function Layout() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    // As when a browser loads a page: the keyboard is at the new page's beginning.
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  useEffect(oppnaForUtskrift, []);
  return (
    <>
      <Ram ref={main} pathname={pathname}>
        <Utskriftshuvud />
        <Outlet />
      </Ram>
      <ScrollRestoration />
    </>
  );
}

/** What a page on paper says of itself: when it was printed, and where it is found. */
function Utskriftshuvud() {
  // Read again whenever the address changes.
  useLocation();
  return (
    <p className="utskriftshuvud">
      Utskrivet {formatDatum(nuVid(new Date()).dag)} från {location.href}
    </p>
  );
}
