import type { Partssvar } from '../../../../shared/client/src/natverk.ts';

/** The statuses of a party of which nothing came. */
const nothing: ReadonlySet<string> = new Set(['SVARADE_INTE', 'SPARRAD', 'UNDANTAGEN']);

/** The parties of whom nothing is known just now, by id: what they would say stands nowhere on the page. */
export function tystaIn(natverk: readonly Partssvar[]): ReadonlySet<string> {
  const silent = natverk.filter(({ status }) => nothing.has(status));
  return new Set(silent.map(({ huvudman }) => huvudman));
}

/** One that is invited to a vårdcentrum; `status` null: it has answered nothing. */
export interface Inbjuden {
  status?: string | null;
  part?: { uttradd?: string | null } | null;
}

/** Whether an invited party is silent. One that has left the network is not asked, and so is not. */
export function arTyst({ status, part }: Inbjuden): boolean {
  return !status && !part?.uttradd;
}
