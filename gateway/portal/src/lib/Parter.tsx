import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useQuery } from 'urql';
import { ParterDocument, type ParterQuery } from '../queries/queries.generated.ts';
import { formatDatum } from './format.ts';

/** A registered party. */
export type Part = ParterQuery['parter'][number];

interface Kanda {
  medlemmar: ReadonlyMap<string, Part>;
  /** What each party is called, those that have left with their date. */
  namn: ReadonlyMap<string, string>;
}

/** What is known while nothing is, be it that nobody has answered yet or that nobody could. */
const none: Kanda = { medlemmar: new Map(), namn: new Map() };
const Context = createContext<Kanda | null>(null);

/** Reads the registered parties once for all pages. */
export function Parter({ children }: { children: ReactNode }) {
  const [{ data, error }] = useQuery({ query: ParterDocument, variables: {} });
  // Without an answer too: a page that waits for the parties would else wait for ever.
  const kanda = useMemo(() => (data ? kandaI(data.parter) : error && none), [data, error]);
  return <Context.Provider value={kanda ?? null}>{children}</Context.Provider>;
}

function kandaI(parter: readonly Part[]): Kanda {
  const medlemmar = parter.filter(({ uttradd }) => !uttradd);
  return {
    medlemmar: new Map(medlemmar.map((part) => [part.id, part])),
    namn: new Map(parter.map((part) => [part.id, namnAv(part)])),
  };
}

const namnAv = ({ namn, uttradd }: Part) =>
  uttradd ? `${namn} (lämnade nätverket ${formatDatum(uttradd.slice(0, 10))})` : namn;

/** The parties of the network by id; empty until they are read. */
export function useParter(): ReadonlyMap<string, Part> {
  return (useContext(Context) ?? none).medlemmar;
}

/** Whether a party has left the network, by its id. */
export function useHarLamnat(): (id: string) => boolean {
  const { medlemmar, namn } = useContext(Context) ?? none;
  return (id) => namn.has(id) && !medlemmar.has(id);
}

/** Whether the registered parties are read, or cannot be: there may be none. */
export function useParterLasta(): boolean {
  return useContext(Context) !== null;
}

/** The name of a party by its id, with the date of one that has left; the id itself while its name is unknown. */
export function usePartsnamn(): (id: string) => string {
  const { namn } = useContext(Context) ?? none;
  return (id) => namn.get(id) ?? id;
}
