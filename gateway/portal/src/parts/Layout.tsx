import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
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
  return (
    <>
      <Ram ref={main} pathname={pathname}>
        <Outlet />
      </Ram>
      <ScrollRestoration />
    </>
  );
}
