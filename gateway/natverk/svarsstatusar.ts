/** How a party answered, as `extensions.natverk` says it; in order, of several answers the worst stands. */
export const svarsstatusar = {
  SVARADE: 'It answered.',
  UTTRADD: 'It was not asked: it has left the network; `sedan` says when. Nothing is missing.',
  ALDRE_KONTRAKT: 'It answered, as far as its older version of the contract goes.',
  NEKADE: 'It refused all that was asked.',
  INAKTUELLT: 'It did not answer: its last good answer is shown, with its time and age.',
  OGILTIGT_SVAR: 'It answered, in part or whole not as the contract says.',
  UNDANTAGEN: 'It was not asked: the operator of this gateway leaves it out; `skal` says why.',
  SPARRAD:
    'It was not asked: it has not answered for a while, has too many calls to answer, or is where the gateway does not ask.',
  SVARADE_INTE: 'It did not answer.',
} as const;

export type Svarsstatus = keyof typeof svarsstatusar;

/** The statuses of a party of which nothing came. */
export type Tystnad = Extract<Svarsstatus, 'SPARRAD' | 'SVARADE_INTE'>;

/** How bad a status is, from 0. */
export const severity = Object.fromEntries(
  Object.keys(svarsstatusar).map((status, index) => [status, index]),
) as Record<Svarsstatus, number>;

export function isTystnad(status: Svarsstatus): status is Tystnad {
  return status === 'SPARRAD' || status === 'SVARADE_INTE';
}
