import { useEffect, useState } from 'react';

/** Pages that want to know when something has happened, here or at another party. */
const lyssnare = new Set<() => void>();
let kalla: EventSource | null = null;
/** While much happens, such as a file that is read in, pages ask no more often than this. */
const varannanMs = 2_000;

/** One stream for all that is open in the tab. It says only that there is news; what it is, each page asks. */
function lyssna(lyssnaren: () => void): () => void {
  lyssnare.add(lyssnaren);
  kalla ??= oppna();
  return () => {
    lyssnare.delete(lyssnaren);
    if (lyssnare.size > 0) return;
    kalla?.close();
    kalla = null;
  };
}

function oppna(): EventSource {
  const strom = new EventSource('/handelser');
  let sist = 0;
  let vantar: ReturnType<typeof setTimeout> | undefined;
  const tala = () => {
    if (vantar !== undefined) return;
    const paus = Math.max(0, sist + varannanMs - Date.now());
    vantar = setTimeout(() => {
      vantar = undefined;
      sist = Date.now();
      for (const one of lyssnare) one();
    }, paus);
  };
  strom.addEventListener('forandring', tala);
  // After a break something may have happened without a message.
  let forsta = true;
  strom.addEventListener('lyssnar', () => {
    if (!forsta) tala();
    forsta = false;
  });
  return strom;
}

/** A number that grows when something has happened, so that what is read with it in its key is read anew. */
export function useNyheter(): number {
  const [nummer, setNummer] = useState(0);
  useEffect(() => lyssna(() => setNummer((one) => one + 1)), []);
  return nummer;
}
