import { formatDatum } from './format.ts';
import { nuVid } from './oppettider.ts';

/** Where a value comes from, as its owner states it. */
export interface Kalla {
  dokument: string;
  avsnitt?: string | null;
  exempel: boolean;
}

/** What values put together rest on. */
export interface Kallor {
  /** The documents, each once, in the order in which they come; sample data has none. */
  dokument: string[];
  /** How much of it is made up as sample data. */
  exempel: 'inget' | 'delvis' | 'allt';
  /** How many of the values state no source. */
  utan: number;
}

/** What so many values rest on; null stands for a value without a source. */
export function kallorAv(kallor: readonly (Kalla | null | undefined)[]): Kallor {
  const stated = kallor.filter((one) => one != null);
  const madeUp = stated.filter(({ exempel }) => exempel).length;
  const dokument = stated.flatMap(({ exempel, dokument }) => (exempel ? [] : dokument));
  return {
    dokument: [...new Set(dokument)],
    exempel: madeUp === 0 ? 'inget' : madeUp === kallor.length ? 'allt' : 'delvis',
    utan: kallor.length - stated.length,
  };
}

/** The words that mark sample data; null when there is none. */
export function exempelord({ exempel }: Pick<Kallor, 'exempel'>): string | null {
  if (exempel === 'inget') return null;
  return exempel === 'allt' ? 'Exempeldata, påhittad' : 'Delvis exempeldata, påhittad (märkt ex)';
}

const shown = 3;

/** The documents in a sentence; "ingen angiven" when there is none. */
export function kallord({ dokument }: Kallor): string {
  if (dokument.length === 0) return 'ingen angiven';
  const more = dokument.length - shown;
  return [
    dokument.slice(0, shown).join('; '),
    more > 0 ? ` och ${more} ${more === 1 ? 'källa' : 'källor'} till` : '',
  ].join('');
}

/** The source of values and the day on which they were fetched, in a sentence each. A text stands for the source as it is. */
export function kalltext(kallor: readonly (Kalla | null | undefined)[] | string): string {
  const fetched = `Hämtat ${formatDatum(nuVid(new Date()).dag)}.`;
  if (typeof kallor === 'string') return `${kallor}. ${fetched}`;
  const all = kallorAv(kallor);
  // What is made up has no source to be named.
  return all.exempel === 'allt' ? fetched : `Källa: ${kallord(all)}. ${fetched}`;
}

/** The two cells that state a row's source in a file: the document, and whether the row is made up. */
export function kallceller(kallor: readonly (Kalla | null | undefined)[]): [string, string] {
  const all = kallorAv(kallor);
  const documents = kallor.flatMap((one) =>
    one ? [one.dokument, one.avsnitt].filter(Boolean).join(', ') : [],
  );
  const known = kallor.length > all.utan;
  return [
    [...new Set(documents)].join('; ') || 'okänt',
    known ? { inget: 'nej', delvis: 'delvis', allt: 'ja' }[all.exempel] : 'okänt',
  ];
}
