import { useState } from 'react';
import type { Lage } from './avstand.ts';

/** Where the reader is, once the reader has agreed to say so: kept on this page only, and sent to nobody. */
export interface NaraMig {
  lage: Lage | null;
  /** Why it is not known, in Swedish; null when it has not been asked for, or is known. */
  hinder: string | null;
  fraga: () => void;
  glom: () => void;
}

/** Asks the device where it is, when the reader wants that. */
export function useNaraMig(): NaraMig {
  const [lage, setLage] = useState<Lage | null>(null);
  const [hinder, setHinder] = useState<string | null>(null);
  const fraga = () => {
    setHinder(null);
    if (!('geolocation' in navigator)) {
      setHinder('Webbläsaren kan inte säga var du är. Välj kommun i stället.');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => setLage({ lat: coords.latitude, long: coords.longitude }),
      ({ code }) =>
        setHinder(
          code === 1
            ? 'Webbläsaren fick inte lov att säga var du är. Välj kommun i stället.'
            : 'Det gick inte att ta reda på var du är. Välj kommun i stället.',
        ),
      { maximumAge: 600_000, timeout: 20_000 },
    );
  };
  return { lage, hinder, fraga, glom: () => setLage(null) };
}
