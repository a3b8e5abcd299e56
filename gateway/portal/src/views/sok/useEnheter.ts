import { useCallback, useMemo } from 'react';
import { useClient } from 'urql';
import { forstaSidan } from '../../lib/lista.ts';
import { useParter, useParterLasta } from '../../lib/Parter.tsx';
import { type Fraga, useFraga } from '../../lib/useFraga.ts';
import { useEnhetssidor, useResten } from '../../lib/useResten.ts';
import {
  EnheterDocument,
  EnheterHosPartDocument,
  type EnheterQuery,
} from '../../queries/queries.generated.ts';
import type { Enhet } from './Enhet.ts';

/** Every unit of the network, as far as they have come. */
export interface Enheter {
  fraga: Fraga<EnheterQuery>;
  enheter: readonly Enhet[];
  /** How many units the huvudmän that answer say that they have. */
  totalt: number;
  /** The huvudmän whose further units could not be fetched. */
  avbrutna: readonly string[];
}

/** Asks every huvudman for its first units in one question, and then the larger ones for the rest, page by page. */
export function useEnheter(): Enheter {
  const parter = useParter();
  const client = useClient();
  const first = forstaSidan.enheter(parter.size);
  const lasta = useParterLasta();
  const fraga = useFraga(EnheterDocument, { first }, { pausa: !lasta });
  const { data } = fraga;
  const sidor = useEnhetssidor(data?.parter);
  const hamta = useCallback(
    async (id: string, after: string | null) => {
      const { data } = await client.query(EnheterHosPartDocument, { id, after }).toPromise();
      return data?.part?.huvudman?.verksamheter ?? null;
    },
    [client],
  );
  const { rader, avbrutna } = useResten(sidor, hamta);
  const enheter = useMemo(
    () => [...sidor.flatMap(({ sida }) => sida.nodes), ...[...rader.values()].flat()],
    [sidor, rader],
  );
  const totalt = sidor.reduce((sum, { sida }) => sum + sida.totalCount, 0);
  return { fraga, enheter, totalt, avbrutna };
}
