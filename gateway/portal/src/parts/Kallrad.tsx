import { formatDatum } from '../lib/format.ts';
import { exempelord, type Kalla, kallorAv, kallord } from '../lib/kallor.ts';
import { nuVid } from '../lib/oppettider.ts';

interface KallradProps {
  /** The source of each value above it, null for one that states none; or in words, for what comes from no document. */
  kallor: readonly (Kalla | null | undefined)[] | string;
}

/** The line under a figure, a sum or a table: what it rests on, whether some of it is made up, and from which day it is. */
export function Kallrad({ kallor }: KallradProps) {
  const exempel = typeof kallor === 'string' ? null : exempelord(kallorAv(kallor));
  return (
    <p className="kallrad">
      {exempel && <strong className="exempeldata">{exempel}.</strong>} {kalltext(kallor)}
    </p>
  );
}

/** The same line as text, without what is made up. */
export function kalltext(kallor: KallradProps['kallor']): string {
  const fetched = `Hämtat ${formatDatum(nuVid(new Date()).dag)}.`;
  if (typeof kallor === 'string') return `${kallor}. ${fetched}`;
  const all = kallorAv(kallor);
  // What is made up has no source to be named.
  return all.exempel === 'allt' ? fetched : `Källa: ${kallord(all)}. ${fetched}`;
}
