import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useQuery } from 'urql';
import { ParterDocument, type ParterQuery } from '../queries/queries.generated.ts';

/** A registered party. */
export type Part = ParterQuery['parter'][number];

const Context = createContext<ReadonlyMap<string, Part>>(new Map());

/** Reads the registered parties once for all pages. */
export function Parter({ children }: { children: ReactNode }) {
  const [{ data }] = useQuery({ query: ParterDocument, variables: {} });
  const parter = useMemo(
    () => new Map((data?.parter ?? []).map((part) => [part.id, part])),
    [data],
  );
  return <Context.Provider value={parter}>{children}</Context.Provider>;
}

/** The registered parties by id; empty until they are read. */
export function useParter(): ReadonlyMap<string, Part> {
  return useContext(Context);
}

/** The name of a party by its id; the id itself while its name is unknown. */
export function usePartsnamn(): (id: string) => string {
  const parter = useParter();
  return (id) => parter.get(id)?.namn ?? id;
}
