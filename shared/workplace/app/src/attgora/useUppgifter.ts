import { useEffect, useState } from 'react';
import { useNyheter } from '../direkt.ts';
import { useSession } from '../session.ts';
import { uppgiftskallor } from './kallor.ts';
import type { Lista, Uppgift } from './Uppgift.ts';

/** How long a page waits for slow sources, so that it appears at once rather than piece by piece. */
const vantaMs = 1_000;
/** How long until sources that did not answer are asked again. The pause doubles each time, up to the second figure. */
const [igenMs, sallanMs] = [10_000, 300_000];

/**
 * The user's tasks. Sources that answer within a second appear together, and slower ones when they answer. When something has
 * changed, here or at another party, all are asked again; until then the earlier tasks stay.
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
  // A network that was away for a moment sends no message when it is back, so the page asks again.
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
    /** Whether every source has answered. */
    klart,
  };
}
