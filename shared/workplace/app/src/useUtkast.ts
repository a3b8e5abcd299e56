import { useEffect, useState } from 'react';

type Varden = Record<string, string>;

/**
 * A page's draft, stored on every keystroke for as long as the tab is open: it survives the end of a session, a reload and a
 * step back. Drafts are separate for each user.
 */
export function useUtkast(nyckel: string) {
  const [kept, setKept] = useState(() => ({ nyckel, varden: las(nyckel) }));
  const varden = kept.nyckel === nyckel ? kept.varden : las(nyckel);
  useEffect(() => {
    try {
      if (Object.keys(varden).length === 0) sessionStorage.removeItem(nyckel);
      else sessionStorage.setItem(nyckel, JSON.stringify(varden));
    } catch {
      // The browser denies the page its storage, so the draft lives as long as the page.
    }
  }, [nyckel, varden]);
  return {
    /** The texts of the draft, by field. A field that is unchanged has none. */
    varden,
    skriv: (falt: string, varde: string) =>
      setKept({ nyckel, varden: { ...varden, [falt]: varde } }),
    skrivAlla: (nya: Varden) => setKept({ nyckel, varden: { ...varden, ...nya } }),
    kasta: () => setKept({ nyckel, varden: {} }),
  };
}

function las(nyckel: string): Varden {
  try {
    return JSON.parse(sessionStorage.getItem(nyckel) ?? '{}');
  } catch {
    return {};
  }
}
