import type { ClaimReading } from './ClaimReading.ts';
import type { KeyLocation } from './keys/KeyLocation.ts';
import type { SignIn } from './SignIn.ts';

/** An issuer of access tokens that a subgraph trusts, and how far. */
export interface Issuer {
  /** Its `iss`, compared exactly. */
  issuer: string;
  /** Its public keys. */
  keys: KeyLocation;
  /** The parties that it may speak for; `'*'`: any. An issuer of one party should have that party alone. */
  huvudman: readonly string[] | '*';
  /** The län that its samordnare speak for at samverkan, as two-digit länskoder; `'*'`: all; none when left out. */
  lan?: readonly string[] | '*';
  /** What its tokens may be for: reading the network, calling this subgraph itself. */
  audiences: readonly ('natverk' | 'egen')[];
  /** The algorithms (JWA) that it may sign with: asymmetric ones only. */
  algorithms: readonly string[];
  /** The longest life of its tokens, in seconds. */
  maxLifetimeSeconds: number;
  /** How its claims are read; by our own names, `huvudman` and `roller`, when left out. */
  claims?: ClaimReading;
  /** How people sign in with it in a browser; not at all when left out. */
  signIn?: SignIn;
}

/** The `aud` of a token that reads the network. A token that writes has the id of the subgraph instead. */
export const networkAudience = 'vardnat';

/** Algorithms that an issuer signs with when its configuration says nothing. */
export const defaultAlgorithms = ['EdDSA', 'ES256', 'RS256', 'PS256'] as const;

/** Every algorithm that can be allowed: none that is symmetric, and not `none`. */
export const knownAlgorithms: readonly string[] = [
  ...defaultAlgorithms,
  ...['Ed25519', 'ES384', 'ES512', 'RS384', 'RS512', 'PS384', 'PS512'],
];

/** Seconds by which two clocks may differ. */
export const clockToleranceSeconds = 5;
