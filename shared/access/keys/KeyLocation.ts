import type { JSONWebKeySet } from 'jose';

/** Where public keys are found: an address that gives a JWKS, a file with one, or the keys themselves. */
export type KeyLocation = { url: string } | { file: string } | JSONWebKeySet;
