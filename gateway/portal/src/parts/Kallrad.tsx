import { exempelord, type Kalla, kallorAv, kalltext } from '../lib/kallor.ts';

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
