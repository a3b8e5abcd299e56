import type { ClaimReading } from './ClaimReading.ts';
import type { KeyLocation } from './keys/KeyLocation.ts';
import type { SignIn } from './SignIn.ts';

/** An issuer of access tokens that a subgraph trusts, and what it may state. */
export interface Issuer {
  /** Its `iss`, which must match exactly. */
  issuer: string;
  /** Its public keys. */
  keys: KeyLocation;
  /** The parties that it may speak for; `'*'`: any. An issuer that belongs to one party should have that party only. */
  huvudman: readonly string[] | '*';
  /** The län that its samordnare speak for at samverkan, as two-digit länskoder. `'*'`: all. Left out: none. */
  lan?: readonly string[] | '*';
  /** What its tokens may be for: reading the network, or calling this subgraph directly. */
  audiences: readonly ('natverk' | 'egen')[];
  /** The asymmetric algorithms (JWA) that it may sign with. */
  algorithms: readonly string[];
  /** The longest life of its tokens, in seconds. */
  maxLifetimeSeconds: number;
  /** How its claims are read. Left out: by this project's names, `huvudman` and `roller`. */
  claims?: ClaimReading;
  /** How people sign in with it in a browser. Left out: they cannot. */
  signIn?: SignIn;
}

/** The `aud` of a token that reads the network. A token that writes has the id of the subgraph as its `aud`. */
export const networkAudience = 'vardnat';

/** The algorithms of an issuer whose configuration names none. */
export const defaultAlgorithms = ['EdDSA', 'ES256', 'RS256', 'PS256'] as const;

/** Every algorithm that a configuration can allow. No symmetric algorithm is among them, nor `none`. */
export const knownAlgorithms: readonly string[] = [
  ...defaultAlgorithms,
  ...['Ed25519', 'ES384', 'ES512', 'RS384', 'RS512', 'PS384', 'PS512'],
];

/** How many seconds the clocks of two machines may differ. */
export const clockToleranceSeconds = 5;
