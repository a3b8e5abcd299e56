import { useEffect, useState } from 'react';

/** Called when something has changed, here or at another party. */
const lyssnare = new Set<() => void>();
let kalla: EventSource | null = null;
/** Pages ask at most this often, also while much changes, such as during the import of a file. */
const varannanMs = 2_000;

/** One stream for all pages in the tab. It only says that something has changed; each page then asks for its own data. */
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
  // Something may have changed, without a message, while the stream was broken.
  let forsta = true;
  strom.addEventListener('lyssnar', () => {
    if (!forsta) tala();
    forsta = false;
  });
  return strom;
}

/** A number that grows when something has changed. Data whose key contains it is then read again. */
export function useNyheter(): number {
  const [nummer, setNummer] = useState(0);
  useEffect(() => lyssna(() => setNummer((one) => one + 1)), []);
  return nummer;
}
