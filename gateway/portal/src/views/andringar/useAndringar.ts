import { useCallback, useMemo } from 'react';
import { useClient } from 'urql';
import { forstaSidan } from '../../lib/lista.ts';
import { useParter, useParterLasta } from '../../lib/Parter.tsx';
import { type Fraga, useFraga } from '../../lib/useFraga.ts';
import { useResten } from '../../lib/useResten.ts';
import {
  AndringarDocument,
  AndringarGemensamtDocument,
  AndringarHosPartDocument,
  type AndringarQuery,
} from '../../queries/queries.generated.ts';
import { type Andring, samverkan, somAndringar } from './andringsrader.ts';

/** The changes of every huvudman, and of what they share, since a time, as far as they have come. */
export interface Andringar {
  fraga: Fraga<AndringarQuery>;
  andringar: readonly Andring[];
  /** Whether more are on their way. */
  hamtas: boolean;
  /** The huvudmän whose further changes could not be fetched. */
  avbrutna: readonly string[];
}

/**
 * Asks every huvudman for its changes since `fran` (ISO 8601), and samverkan for those of a vårdcentrum, of all when it is null;
 * those with many page by page.
 */
export function useAndringar(fran: string, vardcentrum: string | null): Andringar {
  const parter = useParter();
  const client = useClient();
  const first = forstaSidan.andringar(parter.size);
  const fraga = useFraga(
    AndringarDocument,
    { fran, first, vardcentrum },
    { pausa: !useParterLasta() },
  );
  const { data } = fraga;
  const sidor = useMemo(
    () =>
      [
        ...(data?.parter ?? []).map(({ id, huvudman }) => ({
          part: id,
          sida: huvudman?.andringar,
        })),
        {
          part: samverkan.id,
          sida: data?.gemensamt.andringar && somAndringar(data.gemensamt.andringar),
        },
      ].flatMap(({ part, sida }) => (sida ? [{ part, sida }] : [])),
    [data],
  );
  const hamta = useCallback(
    async (id: string, after: string | null) => {
      if (id === samverkan.id) {
        const { data } = await client
          .query(AndringarGemensamtDocument, { vardcentrum, fran, after })
          .toPromise();
        const sida = data?.gemensamt.andringar;
        return sida ? somAndringar(sida) : null;
      }
      const { data } = await client
        .query(AndringarHosPartDocument, { id, fran, after })
        .toPromise();
      return data?.part?.huvudman?.andringar ?? null;
    },
    [client, fran, vardcentrum],
  );
  const { rader, avbrutna, klar } = useResten(sidor, hamta);
  const andringar = useMemo(
    () => [...sidor.flatMap(({ sida }) => sida.nodes), ...[...rader.values()].flat()],
    [sidor, rader],
  );
  return { fraga, andringar, hamtas: !klar, avbrutna };
}
