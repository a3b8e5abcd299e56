import { createContext, useContext } from 'react';

/** Whether each value on the page has its button that shows its source: there may be hundreds. */
export const Kallvisning = createContext(false);

/** Whether the reader has asked for the source of each value. */
export function useKallvisning(): boolean {
  return useContext(Kallvisning);
}
