import { useSyncExternalStore } from 'react';

const query = '(max-width: 48rem)';

/** Whether the window is narrow, as on a telephone: a table of many columns is no use there. */
export function useSmal(): boolean {
  return useSyncExternalStore(
    follow,
    () => matchMedia(query).matches,
    () => false,
  );
}

function follow(changed: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
