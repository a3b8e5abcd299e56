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
 * What a gateway and a member agree on who put a message authentication code in the place of a signature: the member's public
 * X25519 key stands in the registry's log (`callkey`), the gateway's own in a certificate that it signs each minute. The code of a
 * call is an HTTP message signature (RFC 9421) by `hmac-sha256` with the key that both make of the two (RFC 7748, RFC 5869).
 */

/** The header with the gateway's certificate: a JWT (EdDSA) of its X25519 key, the same to every member. */
export const certificateHeader = 'vardnat-callkey';

/** The JWT type of a certificate, so that no assertion or token passes for one. */
export const certificateType = 'vardnat-callkey+jwt';

/** Seconds that a certificate lives. A new one is signed when half of them are over. */
export const certificateLifetimeSeconds = 120;

/** The longest life of a certificate that a member accepts, in seconds. */
export const maxCertificateLifetimeSeconds = 300;

/** Who the two are, by which the key of one pair is none for any other. */
export interface Pair {
  /** The gateway's id, the `kid` of the key that signs its certificate. */
  gateway: string;
  /** The member's id in the network. */
  member: string;
}

/** The secret of a pair, made of one's private key and the other's public one. Throws for a public key that makes none. */
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

/** What is signed of a call, in the one order in which it is. */
export interface Covered {
  method: string;
  contentDigest: string;
  /** The header `authorization`; null for a call without. */
  authorization: string | null;
}

/** The parts that a code covers, as they stand in `Signature-Input`: the access token is one of them if there is one. */
export const coveredParts = (withToken: boolean) =>
  withToken ? '("@method" "content-digest" "authorization")' : '("@method" "content-digest")';

/** The text whose code is sent (RFC 9421, section 2.5). `params` is what stands in `Signature-Input` after the label. */
export function signatureBase(
  { method, contentDigest: digest, authorization }: Covered,
  params: string,
): string {
  const token = authorization === null ? '' : `"authorization": ${authorization}\n`;
  return `"@method": ${method}\n"content-digest": ${digest}\n${token}"@signature-params": ${params}`;
}
