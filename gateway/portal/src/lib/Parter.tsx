import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useQuery } from 'urql';
import { ParterDocument, type ParterQuery } from '../queries/queries.generated.ts';

/** A registered party. */
export type Part = ParterQuery['parter'][number];

const none: ReadonlyMap<string, Part> = new Map();
const Context = createContext<ReadonlyMap<string, Part> | null>(null);

/** Reads the registered parties once for all pages. */
export function Parter({ children }: { children: ReactNode }) {
  const [{ data }] = useQuery({ query: ParterDocument, variables: {} });
  const parter = useMemo(() => data && new Map(data.parter.map((part) => [part.id, part])), [data]);
  return <Context.Provider value={parter ?? null}>{children}</Context.Provider>;
}

/** The registered parties by id; empty until they are read. */
export function useParter(): ReadonlyMap<string, Part> {
  return useContext(Context) ?? none;
}

/** Whether the registered parties are read: there may be none. */
export function useParterLasta(): boolean {
  return useContext(Context) !== null;
}

/** The name of a party by its id; the id itself while its name is unknown. */
export function usePartsnamn(): (id: string) => string {
  const parter = useParter();
  return (id) => parter.get(id)?.namn ?? id;
}
