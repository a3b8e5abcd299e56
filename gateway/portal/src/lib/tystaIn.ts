import type { Partssvar } from './natverk.ts';

/** The statuses of a party of which nothing came. */
const nothing: ReadonlySet<string> = new Set(['SVARADE_INTE', 'SPARRAD', 'UNDANTAGEN']);

/** The parties of whom nothing is known just now, by id: what they would say stands nowhere on the page. */
export function tystaIn(natverk: readonly Partssvar[]): ReadonlySet<string> {
  const silent = natverk.filter(({ status }) => nothing.has(status));
  return new Set(silent.map(({ huvudman }) => huvudman));
}
