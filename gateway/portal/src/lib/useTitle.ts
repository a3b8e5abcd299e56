import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Names the page in the browser's title; null while its name is not known yet. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Vårdnät' : `${title} – Vårdnät`;
  }, [title]);
}

/** Whether the page is being printed, so that what is left out on screen can be put on paper. */
export function useUtskrift(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const query = matchMedia('print');
    // The browser lays the paper out as soon as this event is over: there is no later time to render in.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const change = () => (query.matches ? begin() : end());
    query.addEventListener('change', change);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      query.removeEventListener('change', change);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
