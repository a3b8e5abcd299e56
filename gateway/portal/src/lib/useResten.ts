import { useEffect, useMemo, useState } from 'react';

/** A page of a party's rows, as a connection gives it. */
export interface Sida<Rad> {
  nodes: readonly Rad[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** The first page of one party's rows. */
export interface Partssida<Rad> {
  part: string;
  sida: Sida<Rad>;
}

/** What has come after the first pages. */
export interface Resten<Rad> {
  /** The further rows by party. */
  rader: ReadonlyMap<string, readonly Rad[]>;
  /** The parties whose further rows could not be fetched. */
  avbrutna: readonly string[];
  /** Whether all that could be fetched has come. */
  klar: boolean;
}

/** A party of an answer, with the first page of its units. */
interface MedEnheter<Enhetssida> {
  id: string;
  huvudman?: { verksamheter?: Enhetssida | null } | null;
}

/** The first pages of the parties' units. The same list as long as the answer is the same. */
export function useEnhetssidor<Enhetssida>(
  parter: readonly MedEnheter<Enhetssida>[] | undefined,
): { part: string; sida: Enhetssida }[] {
  return useMemo(
    () =>
      (parter ?? []).flatMap(({ id, huvudman }) =>
        huvudman?.verksamheter ? [{ part: id, sida: huvudman.verksamheter }] : [],
      ),
    [parter],
  );
}

/** How many questions are under way at the same time. */
const parallel = 6;
const nothing = { rader: new Map(), avbrutna: [], klar: false };

/**
 * Asks for what follows the first pages, party by party and page by page, and gives what has come so far. Give the same
 * `sidor` and `hamta` until others are meant: it starts again when they change. `hamta` gives null when there was no answer.
 */
export function useResten<Rad>(
  sidor: readonly Partssida<Rad>[],
  hamta: (part: string, after: string | null) => Promise<Sida<Rad> | null>,
): Resten<Rad> {
  const [rest, setRest] = useState<Resten<Rad>>(nothing);
  useEffect(() => {
    let stopped = false;
    setRest(nothing);
    const queue = [...sidor];
    const work = async () => {
      for (let next = queue.shift(); next && !stopped; next = queue.shift()) {
        const { part, sida } = next;
        if (!sida.pageInfo.hasNextPage) continue;
        const page = await hamta(part, sida.pageInfo.endCursor ?? null);
        if (stopped) return;
        if (page) queue.push({ part, sida: page });
        setRest((before) => withPage(before, part, page));
      }
    };
    const workers = Array.from({ length: parallel }, work);
    void Promise.all(workers).then(() => {
      if (!stopped) setRest((before) => ({ ...before, klar: true }));
    });
    return () => {
      stopped = true;
    };
  }, [sidor, hamta]);
  return rest;
}

function withPage<Rad>(rest: Resten<Rad>, part: string, page: Sida<Rad> | null): Resten<Rad> {
  if (!page) return { ...rest, avbrutna: [...rest.avbrutna, part] };
  const rader = new Map(rest.rader);
  rader.set(part, [...(rader.get(part) ?? []), ...page.nodes]);
  return { ...rest, rader };
}
