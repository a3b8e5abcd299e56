import {
  createPublicKey,
  createSecretKey,
  diffieHellman,
  hash,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import type { CallKey } from '../../registry/Signer.ts';

/**
 * How a gateway and a member agree on a message authentication code instead of a signature. The member's public X25519
 * key stands in the registry's log (`callkey`). The gateway signs a certificate of its own X25519 key each minute. Both
 * derive the same key from the two (RFC 7748, RFC 5869). The code of a call is an HTTP message signature (RFC 9421) by
 * `hmac-sha256` with that key.
 */

/** The header with the gateway's certificate: a JWT (EdDSA) of its X25519 key, the same to every member. */
export const certificateHeader = 'vardnat-callkey';

/** The JWT type of a certificate, so that no assertion or token can be used as one. */
export const certificateType = 'vardnat-callkey+jwt';

/** The life of a certificate, in seconds. A new one is signed when half of it is over. */
export const certificateLifetimeSeconds = 120;

/** The longest life of a certificate that a member accepts, in seconds. */
export const maxCertificateLifetimeSeconds = 300;

/** A gateway and a member. Their ids go into the secret, so that no other pair gets the same. */
export interface Pair {
  /** The gateway's id, the `kid` of the key that signs its certificate. */
  gateway: string;
  /** The member's id in the network. */
  member: string;
}

/**
 * The secret of a pair, derived from the own private key and the other's public key. Throws for a public key that gives
 * no secret.
 */
export function pairSecret(own: KeyObject, theirs: CallKey, { gateway, member }: Pair): KeyObject {
  const publicKey = createPublicKey({ key: { ...theirs }, format: 'jwk' });
  const shared = diffieHellman({ privateKey: own, publicKey });
  const info = `vardnat-callkey ${gateway} ${member}`;
  return createSecretKey(Buffer.from(hkdfSync('sha256', shared, '', info, 32)));
}

/** The `Content-Digest` (RFC 9530) of a body. */
export function contentDigest(body: string | Uint8Array): string {
  return `sha-256=:${hash('sha256', body, 'base64')}:`;
}

/** The parts of a call that the code covers, in their fixed order. */
export interface Covered {
  method: string;
  contentDigest: string;
  /** The header `authorization`. Null for a call without it. */
  authorization: string | null;
}

/** The covered parts, as they stand in `Signature-Input`. The access token is among them when there is one. */
export const coveredParts = (withToken: boolean) =>
  withToken ? '("@method" "content-digest" "authorization")' : '("@method" "content-digest")';

/**
 * The text that the code is computed over (RFC 9421, section 2.5). `params` is what follows the label in
 * `Signature-Input`.
 */
export function signatureBase(
  { method, contentDigest: digest, authorization }: Covered,
  params: string,
): string {
  const token = authorization === null ? '' : `"authorization": ${authorization}\n`;
  return `"@method": ${method}\n"content-digest": ${digest}\n${token}"@signature-params": ${params}`;
}
