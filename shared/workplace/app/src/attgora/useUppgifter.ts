import { useEffect, useState } from 'react';
import { useNyheter } from '../direkt.ts';
import { useSession } from '../session.ts';
import { uppgiftskallor } from './kallor.ts';
import type { Lista, Uppgift } from './Uppgift.ts';

/** How long what is known waits for the rest, so that a page is drawn at once rather than piece by piece. */
const vantaMs = 1_000;
/** How long after an answer that lacks something it is asked again: twice as long each time, to the last. */
const [igenMs, sallanMs] = [10_000, 300_000];

/**
 * What there is to do, all at once where it is known within a second. Nobody's silence holds the others up for longer: what is known
 * then is shown, and the rest as it comes. When something has happened, here or at another party, it is asked anew, and until then what was known stands.
 */
export function useUppgifter() {
  const session = useSession();
  const nyheter = useNyheter();
  const [visas, setVisas] = useState(false);
  const [omgang, setOmgang] = useState(0);
  const [listor, setListor] = useState<ReadonlyMap<string, Lista | Error>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever signs in anew sees a new page
  useEffect(() => {
    let open = true;
    const timer = setTimeout(() => setVisas(true), vantaMs);
    for (const { nyckel, las } of uppgiftskallor) {
      const put = (lista: Lista | Error) =>
        open && setListor((known) => new Map([...known, [nyckel, lista]]));
      las(session).then(put, put);
    }
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [nyheter, omgang]);
  const klart = listor.size === uppgiftskallor.length;
  const uppgifter: Uppgift[] = [];
  const okant = new Set<string>();
  let fel: Error | null = null;
  for (const { nyckel } of klart || visas ? uppgiftskallor : []) {
    const lista = listor.get(nyckel);
    if (lista instanceof Error) fel ??= lista;
    else if (lista) {
      uppgifter.push(...lista.uppgifter);
      if (lista.okant) okant.add(lista.okant);
    }
  }
  const saknas = klart && (fel !== null || okant.size > 0);
  // A network that was away for a moment says nothing when it is back.
  useEffect(() => {
    if (!saknas) return undefined;
    const om = setTimeout(() => setOmgang(omgang + 1), Math.min(igenMs * 2 ** omgang, sallanMs));
    return () => clearTimeout(om);
  }, [saknas, omgang]);
  const forsenade = uppgifter.filter(({ sen }) => sen);
  return {
    uppgifter: [...forsenade, ...uppgifter.filter(({ sen }) => !sen)],
    okant: [...okant],
    fel,
    /** Whether every kind has been asked and has answered. */
    klart,
  };
}
