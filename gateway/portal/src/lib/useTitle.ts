import { useEffect } from 'react';

/** Names the page in the browser's title; null while its name is not known yet. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Vårdnät' : `${title} – Vårdnät`;
  }, [title]);
}
