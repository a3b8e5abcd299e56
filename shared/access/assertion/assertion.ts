import { createHash, KeyObject, randomUUID, sign } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import type { CryptoKey } from 'jose';

/** The header in which a gateway asserts, to one member, that a call goes through it. */
export const assertionHeader = 'vardnat-assertion';

/** The JWT type of an assertion, so that no other token can be used as one. */
export const assertionType = 'vardnat-assertion+jwt';

/** The life of an assertion, in seconds. */
export const assertionLifetimeSeconds = 30;

/** The longest life that a member accepts, in seconds. */
export const maxAssertionLifetimeSeconds = 60;

/** The key by which a gateway is known. */
export interface GatewayKey {
  /** The gateway's id: the key's `kid`. */
  id: string;
  privateKey: CryptoKey;
}

/** SHA-256 of bytes, or of a text's UTF-8 bytes, in base64url: as DPoP's `ath` and the assertion's digests have it. */
export function digest(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64url');
}

/**
 * A gateway's assertion for one call: to the member `audience`, with exactly this body, and with exactly this access
 * token or none. It says through whom a call comes, never who asks: that stands in the caller's own token alone.
 *
 * A JWT in its compact form, written here and not by jose, which verifies it: a network query signs nine, and jose takes
 * some five times the CPU of the signature alone.
 */
export function signAssertion(
  key: GatewayKey,
  audience: string,
  body: string | Uint8Array,
  token: string | null,
): Promise<string> | string {
  const { header, privateKey } = signing(key);
  const iat = Math.floor(Date.now() / 1000);
  const claims = base64url({
    body: digest(body),
    ...(token === null ? {} : { ath: digest(token) }),
    iss: key.id,
    aud: audience,
    iat,
    exp: iat + assertionLifetimeSeconds,
    jti: randomUUID(),
  });
  const signed = `${header}.${claims}`;
  const bytes = Buffer.from(signed);
  const whole = (signature: Buffer) => `${signed}.${signature.toString('base64url')}`;
  return signInPool === null
    ? whole(sign(null, bytes, privateKey))
    : signInPool(null, bytes, privateKey).then(whole);
}

/**
 * Signs in a thread of the pool, so that the gateway goes on meanwhile; null where there is one core, which that thread
 * would only take from it: 40 µs of CPU then become 56.
 */
const signInPool = availableParallelism() > 1 ? promisify(sign) : null;

/** A gateway's private key as `node:crypto` signs with it. */
export function privateKeyOf(key: GatewayKey): KeyObject {
  return signing(key).privateKey;
}

interface Signing {
  header: string;
  privateKey: KeyObject;
}

const known = new WeakMap<GatewayKey, Signing>();

/** What is the same in every assertion by one key. */
function signing(key: GatewayKey): Signing {
  const before = known.get(key);
  if (before) return before;
  const header = base64url({ alg: 'EdDSA', kid: key.id, typ: assertionType });
  const made = { header, privateKey: KeyObject.from(key.privateKey) };
  known.set(key, made);
  return made;
}

function base64url(json: object): string {
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}
