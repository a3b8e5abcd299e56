import { useCallback, useEffect, useState } from 'react';

/** What a page has read: nothing yet, the data, or why there is none. */
export interface Last<Data> {
  data: Data | null;
  fel: Error | null;
  /** Reads it anew. */
  om: () => Promise<void>;
}

/** Reads what a page shows, when it opens and when `nyckel` changes, or `nyheter`: until then what was read stands. */
export function useData<Data>(nyckel: string, las: () => Promise<Data>, nyheter = 0): Last<Data> {
  const [state, setState] = useState<Pick<Last<Data>, 'data' | 'fel'>>({ data: null, fel: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `nyckel` says what `las` reads
  const om = useCallback(async () => {
    try {
      setState({ data: await las(), fel: null });
    } catch (error) {
      setState({ data: null, fel: error as Error });
    }
  }, [nyckel]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with news it is read anew
  useEffect(() => {
    void om();
  }, [om, nyheter]);
  return { ...state, om };
}

/** The title of the page, in the browser's tab and history. */
export function useTitel(titel: string): void {
  useEffect(() => {
    document.title = `${titel} – Arbetsplatsen`;
  }, [titel]);
}
