import type { Partssvar } from './natverk.ts';

/** The parties of whom nothing is known just now, by id: what they would say stands nowhere on the page. */
export function tystaIn(natverk: readonly Partssvar[]): ReadonlySet<string> {
  const silent = natverk.filter(({ status }) => status === 'SVARADE_INTE' || status === 'SPARRAD');
  return new Set(silent.map(({ huvudman }) => huvudman));
}
