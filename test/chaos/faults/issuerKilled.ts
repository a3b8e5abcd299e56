import { killed } from '../killed.ts';

export const issuerKilled = killed(
  'issuer-killed',
  'the issuer of access tokens is killed',
  'issuer',
);
