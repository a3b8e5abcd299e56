import { useEffect, useState } from 'react';

type Varden = Record<string, string>;

/**
 * What is being written on a page, kept as one types for as long as the tab is open: a session that ends, a reload or a
 * step back loses none of it. Each user has drafts of their own.
 */
export function useUtkast(nyckel: string) {
  const [kept, setKept] = useState(() => ({ nyckel, varden: las(nyckel) }));
  const varden = kept.nyckel === nyckel ? kept.varden : las(nyckel);
  useEffect(() => {
    try {
      if (Object.keys(varden).length === 0) sessionStorage.removeItem(nyckel);
      else sessionStorage.setItem(nyckel, JSON.stringify(varden));
    } catch {
      // Storage is closed to the page: the draft lives as long as the page.
    }
  }, [nyckel, varden]);
  return {
    /** What has been written, by field; nothing for a field that is as it was. */
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
