import { formatDatum } from './format.ts';
import { type Kalla, kallorAv, kallord } from './kallor.ts';
import { nuVid } from './oppettider.ts';

/** What values rest on and from which day they are, in a sentence each, without what is made up; or what words say of it. */
export function kalltext(kallor: readonly (Kalla | null | undefined)[] | string): string {
  const fetched = `Hämtat ${formatDatum(nuVid(new Date()).dag)}.`;
  if (typeof kallor === 'string') return `${kallor}. ${fetched}`;
  const all = kallorAv(kallor);
  // What is made up has no source to be named.
  return all.exempel === 'allt' ? fetched : `Källa: ${kallord(all)}. ${fetched}`;
}
