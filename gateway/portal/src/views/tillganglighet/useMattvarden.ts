import { useCallback, useMemo } from 'react';
import { useClient } from 'urql';
import { forstaSidan } from '../../lib/lista.ts';
import { useParter, useParterLasta } from '../../lib/Parter.tsx';
import { type Fraga, useFraga } from '../../lib/useFraga.ts';
import { useEnhetssidor, useResten } from '../../lib/useResten.ts';
import {
  MattvardenHosPartDocument,
  TillganglighetDocument,
  type TillganglighetQuery,
} from '../../queries/queries.generated.ts';
import type { Mattpart } from './Spridning.ts';

/** A measure's values over the network, as far as they have come. */
export interface Mattvarden {
  fraga: Fraga<TillganglighetQuery>;
  parter: readonly Mattpart[];
  /** The huvudmän of whose units not all have come. */
  ofullstandiga: readonly string[];
}

/** Asks every huvudman of a län, or all, for its values of a measure and those of its units, page by page. */
export function useMattvarden(matt: string, lan: string | null): Mattvarden {
  const registered = useParter();
  const client = useClient();
  const first = forstaSidan.mattvarden(registered.size);
  // The number of parties decides how much is asked: until it is known, nothing is.
  const pausa = !useParterLasta();
  const fraga = useFraga(TillganglighetDocument, { matt, lan, first }, { pausa });
  const { data } = fraga;
  const sidor = useEnhetssidor(data?.parter);
  const hamta = useCallback(
    async (id: string, after: string | null) => {
      const { data } = await client
        .query(MattvardenHosPartDocument, { id, matt, after })
        .toPromise();
      return data?.part?.huvudman?.verksamheter ?? null;
    },
    [client, matt],
  );
  const { rader } = useResten(sidor, hamta);
  const parter = useMemo(
    () => (data?.parter ?? []).map((part) => withUnits(part, rader.get(part.id) ?? [])),
    [data, rader],
  );
  const ofullstandiga = parter
    .filter(({ huvudman }) => {
      const page = huvudman?.verksamheter;
      return page ? page.nodes.length < page.totalCount : false;
    })
    .map(({ id }) => id);
  return { fraga, parter, ofullstandiga };
}

type Enhet = NonNullable<NonNullable<Mattpart['huvudman']>['verksamheter']>['nodes'][number];

function withUnits(part: Mattpart, more: readonly Enhet[]): Mattpart {
  const { huvudman } = part;
  if (!huvudman?.verksamheter || more.length === 0) return part;
  const { verksamheter } = huvudman;
  const nodes = [...verksamheter.nodes, ...more];
  return { ...part, huvudman: { ...huvudman, verksamheter: { ...verksamheter, nodes } } };
}
