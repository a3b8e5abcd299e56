import { digest } from '../../shared/access/assertion/assertion.ts';
import { delgraf } from '../../subgraphs/privat-rehab-fyris/delgraf.ts';
import { gatewayKey } from '../identity.ts';
import type { Bristfall } from './altering.ts';

const now = () => Math.floor(Date.now() / 1000);

/** Doors that let in what they should not, and an answer that comes too late. */
export const openDoors: Bristfall[] = [
  [
    'lets in a call without an assertion',
    'ASSERTION_REQUIRED',
    {
      utanIntyg: (body) => ({
        iss: gatewayKey.id,
        aud: delgraf.id,
        iat: now(),
        exp: now() + 30,
        jti: crypto.randomUUID(),
        body: digest(body),
      }),
    },
  ],
  ['believes any signature', 'ASSERTION_SIGNATURE', { utanSignatur: true }],
  [
    'takes an assertion for another',
    'ASSERTION_AUDIENCE',
    { intyg: (sent) => ({ ...sent, aud: delgraf.id }) },
  ],
  [
    'does not look at the body',
    'ASSERTION_BODY',
    { intyg: (sent, body) => ({ ...sent, body: digest(body) }) },
  ],
  [
    'does not look at the time',
    'ASSERTION_EXPIRED',
    { intyg: (sent) => ({ ...sent, iat: now(), exp: now() + 30 }) },
  ],
  [
    'takes an assertion twice',
    'ASSERTION_REPLAYED',
    { intyg: (sent) => ({ ...sent, jti: crypto.randomUUID() }) },
  ],
  ['takes a forged token for an anonymous call', 'FORGED_TOKEN', { utanToken: true }],
  ['takes no code, which it has said that it does', 'CODE_ACCEPTED', { utanKoder: true }],
  ['believes any code', 'CODE_FORGED', { utanKodprov: true }],
  [
    'does not look at the body of a call with a code',
    'CODE_BODY',
    { kod: (sent, body) => ({ ...sent, body: digest(body) }) },
  ],
  ['does not look at the time of a code', 'CODE_EXPIRED', { gamlaKoder: true }],
  [
    'takes a code twice',
    'CODE_REPLAYED',
    { kod: (sent) => ({ ...sent, jti: crypto.randomUUID() }) },
  ],
  [
    'answers after the deadline',
    'DEADLINE',
    { vantar: (body) => (body.includes('query Http') ? 200 : 0) },
  ],
];
