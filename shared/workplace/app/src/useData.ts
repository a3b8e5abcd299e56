import { useCallback, useEffect, useState } from 'react';

/** What a page has read: nothing yet, its data, or why there is none. */
export interface Last<Data> {
  data: Data | null;
  fel: Error | null;
  /** Reads it again. */
  om: () => Promise<void>;
}

/** Reads a page's data when it opens, and again when `nyckel` or `nyheter` changes. Until then the page keeps what it has. */
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

/** Sets the page's title, in the browser's tab and history. */
export function useTitel(titel: string): void {
  useEffect(() => {
    document.title = `${titel} – Arbetsplatsen`;
  }, [titel]);
}
