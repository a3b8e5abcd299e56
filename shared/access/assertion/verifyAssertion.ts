import { KeyObject, verify } from 'node:crypto';
import { type CryptoKey, errors, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Once, Uses } from '../../store/SharedStore.ts';
import { type Refusal, type Refusalcode, refuse } from '../AccessRefusal.ts';
import { clockToleranceSeconds } from '../Issuer.ts';
import { KeysUnavailable } from '../keys/KeyLocation.ts';
import { assertionType, digest, maxAssertionLifetimeSeconds } from './assertion.ts';

/** What an assertion must match before the request's body has come. */
export interface AssertedCall {
  /** The id of the subgraph that was called. */
  self: string;
  /** The access token of the call. Null without one. */
  token: string | null;
}

/** What a trusted gateway has asserted about a call. */
export interface Asserted {
  /** The gateway's id. */
  gateway: string;
  /** The id of this assertion, which may be used once. */
  id: string;
  /** The digest of the body that the assertion is for. */
  bodyDigest: unknown;
}

/**
 * Verifies that a trusted gateway has asserted a call with these headers: the key, the subgraph, the time and the
 * access token. The id of a gateway is the id of its key, so no gateway can pass for another. `takeAssertion` checks
 * the body.
 *
 * It verifies with node:crypto in this thread. jose verifies in a thread of the pool, which took 0.47 ms of CPU a call.
 */
export async function verifyAssertion(
  assertion: string,
  call: AssertedCall,
  gatewayKeys: JWTVerifyGetKey,
): Promise<Asserted | Refusal> {
  const read = readCompact(assertion);
  if (read === null) return refuse('INTYG_OGILTIGT');
  const { header, payload, signed, signature } = read;
  try {
    const key = await gatewayKeys({ ...header, alg: 'EdDSA' }, { payload: '', signature: '' });
    const good = verify(null, Buffer.from(signed), keyObject(key as CryptoKey), signature);
    if (!good) return refuse('INTYG_OGILTIGT');
  } catch (error) {
    const without = error instanceof KeysUnavailable || error instanceof errors.JWKSTimeout;
    return refuse(without ? 'NYCKLAR_SAKNAS' : 'INTYG_OGILTIGT');
  }
  const { iss: gateway, aud, jti, body } = payload;
  if (gateway === undefined || gateway !== header.kid) return refuse('INTYG_OGILTIGT');
  if (aud === undefined || body === undefined) return refuse('INTYG_OGILTIGT');
  if (typeof jti !== 'string' || !/^[\w-]{1,100}$/.test(jti)) return refuse('INTYG_OGILTIGT');
  const wrong = untimely(payload) ?? mismatch(payload, call);
  return wrong ? refuse(wrong) : { gateway, id: `${gateway} ${jti}`, bodyDigest: body };
}

/** The parts of a compact JWT. */
interface Compact {
  header: Record<string, unknown>;
  payload: JWTPayload;
  /** The signed part, as it came. */
  signed: string;
  signature: Buffer;
}

const compact = /^(?<head>[\w-]+)\.(?<claims>[\w-]+)\.(?<signature>[\w-]+)$/;

/** The parts of an assertion when its header says that it is one, otherwise null. Nothing is verified yet. */
function readCompact(assertion: string): Compact | null {
  const { head, claims, signature } = compact.exec(assertion)?.groups ?? {};
  if (head === undefined || claims === undefined || signature === undefined) return null;
  const header = objectIn(head);
  const payload = objectIn(claims);
  if (!header || !payload || header.alg !== 'EdDSA' || !isAssertionType(header.typ)) return null;
  // `crit` lists extensions that the reader must understand (RFC 7515, section 4.1.11). None is known here.
  if ('crit' in header) return null;
  const signed = assertion.slice(0, head.length + 1 + claims.length);
  return { header, payload, signed, signature: Buffer.from(signature, 'base64url') };
}

function objectIn(base64url: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(base64url, 'base64url').toString('utf8'));
    const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
    return isObject ? (read as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Compares media types by RFC 7515, section 4.1.9: case and a leading `application/` do not matter. */
function isAssertionType(typ: unknown): boolean {
  return (
    typeof typ === 'string' && typ.toLowerCase().replace(/^application\//, '') === assertionType
  );
}

const keyObjects = new WeakMap<CryptoKey, KeyObject>();

/** A key in the form that node:crypto uses. */
function keyObject(key: CryptoKey): KeyObject {
  const known = keyObjects.get(key);
  if (known) return known;
  const made = KeyObject.from(key);
  keyObjects.set(key, made);
  return made;
}

/** What is wrong with an assertion's times. Null when nothing is. */
function untimely({ iat, exp, nbf = 0 }: JWTPayload): Refusalcode | null {
  if (!(isNumber(iat) && isNumber(exp) && isNumber(nbf))) return 'INTYG_OGILTIGT';
  const now = Math.floor(Date.now() / 1000);
  const old = now - clockToleranceSeconds;
  const early = now + clockToleranceSeconds;
  const holds =
    exp > old &&
    iat >= old - maxAssertionLifetimeSeconds &&
    iat <= early &&
    nbf <= early &&
    exp - iat <= maxAssertionLifetimeSeconds;
  return holds ? null : 'INTYG_UTGANGET';
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/**
 * Uses up an assertion for this body, compared byte by byte. Null as body (a method without one) fits no assertion.
 * Refuses another body and a second use. A call with another body does not use the assertion up.
 */
export function takeAssertion(
  { id, bodyDigest }: Asserted,
  body: Uint8Array | null,
  uses: Uses,
): Refusal | null | Promise<Refusal | null> {
  if (body === null || bodyDigest !== digest(body)) return refuse('INTYG_FEL_INNEHALL');
  const taken = uses.take(assertions, id);
  return typeof taken === 'boolean' ? usedBefore(taken) : taken.then(usedBefore);
}

const usedBefore = (taken: boolean) => (taken ? null : refuse('INTYG_ANVANT'));

/**
 * Only reads go through a gateway, so a second use of a whole call gives its sender nothing new. Reading therefore goes
 * on when the store cannot be reached.
 */
const assertions: Once = {
  name: 'intyg',
  lifetimeMs: (maxAssertionLifetimeSeconds + 2 * clockToleranceSeconds) * 1000,
  withoutStore: 'own memory',
};

/** How the call differs from what the gateway has asserted. Null when it does not. */
function mismatch({ aud, ath }: JWTPayload, { self, token }: AssertedCall): Refusalcode | null {
  if (aud !== self) return 'INTYG_FEL_MOTTAGARE';
  return ath === (token === null ? undefined : digest(token)) ? null : 'INTYG_FEL_TOKEN';
}
