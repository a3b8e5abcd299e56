import { digest } from '../../shared/access/digest.ts';
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
  [
    'answers after the deadline',
    'DEADLINE',
    { vantar: (body) => (body.includes('query Http') ? 200 : 0) },
  ],
];
