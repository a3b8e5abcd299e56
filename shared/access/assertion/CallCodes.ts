import { createHmac, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { type CallKey, thumbprint } from '../../registry/Signer.ts';
import { assertionLifetimeSeconds, type GatewayKey, privateKeyOf } from './assertion.ts';
import {
  certificateHeader,
  certificateLifetimeSeconds,
  certificateType,
  contentDigest,
  coveredParts,
  pairSecret,
  signatureBase,
} from './callKey.ts';

/** How long calls to a member are signed that has refused a code, in milliseconds. */
const leftOutMs = 60_000;

/** A member's key, with what is the same in each call by it. */
interface Known {
  x: string;
  keyId: string;
  /** Null for a key that makes no secret, such as one of low order. */
  secret: KeyObject | null;
  /** Until when it is left out, as `performance.now` tells it. */
  leftOutUntil: number;
}

/**
 * The codes by which a gateway tells members that have a call key through whom a call comes: for this member, this body, this
 * access token or none, for half a minute, once; as an assertion does, for a tenth of its CPU. See {@link pairSecret}.
 */
export class CallCodes {
  readonly #gateway: GatewayKey;
  readonly #privateKey: KeyObject;
  readonly #publicKey: CallKey;
  readonly #members = new Map<string, Known>();
  /** What no other process and no other call has in its nonce. */
  readonly #process = randomBytes(12).toString('base64url');
  #call = 0;
  #certificate = '';
  #renewAt = 0;

  constructor(gateway: GatewayKey) {
    this.#gateway = gateway;
    const { privateKey, publicKey } = generateKeyPairSync('x25519');
    this.#privateKey = privateKey;
    this.#publicKey = publicKey.export({ format: 'jwk' }) as CallKey;
  }

  /**
   * The headers of one call by POST to a member with that key, made at `created` (seconds since 1970); null when its key is none that a secret can be made with, or it is left out.
   */
  headers(
    member: string,
    key: CallKey,
    body: string,
    authorization: string | null,
    created = seconds(),
  ): Record<string, string> | null {
    const { secret, keyId, leftOutUntil } = this.#known(member, key);
    if (secret === null || (leftOutUntil > 0 && performance.now() < leftOutUntil)) return null;
    this.#call += 1;
    const nonce = `${this.#process}${this.#call.toString(36)}`;
    const params = `${coveredParts(authorization !== null)};created=${created};expires=${created + assertionLifetimeSeconds};nonce="${nonce}";keyid="${keyId}";alg="hmac-sha256";tag="vardnat"`;
    const digest = contentDigest(body);
    const base = signatureBase({ method: 'POST', contentDigest: digest, authorization }, params);
    const code = createHmac('sha256', secret).update(base).digest('base64');
    return {
      [certificateHeader]: this.#certified(seconds()),
      'content-digest': digest,
      'signature-input': `vardnat=${params}`,
      signature: `vardnat=:${code}:`,
    };
  }

  /** Gives a member no codes for a minute. */
  leaveOut(member: string): void {
    const known = this.#members.get(member);
    if (known) known.leftOutUntil = performance.now() + leftOutMs;
  }

  #known(member: string, key: CallKey): Known {
    const known = this.#members.get(member);
    if (known?.x === key.x) return known;
    const pair = { gateway: this.#gateway.id, member };
    let secret: KeyObject | null = null;
    try {
      secret = pairSecret(this.#privateKey, key, pair);
    } catch {}
    const made = { x: key.x, keyId: thumbprint(key), secret, leftOutUntil: 0 };
    this.#members.set(member, made);
    return made;
  }

  /** The certificate of this moment, in seconds: signed anew when half of its time is over. */
  #certified(now: number): string {
    if (now < this.#renewAt) return this.#certificate;
    const { id } = this.#gateway;
    const head = base64url({ alg: 'EdDSA', kid: id, typ: certificateType });
    const exp = now + certificateLifetimeSeconds;
    const claims = base64url({ iss: id, x: this.#publicKey.x, iat: now, exp });
    const signature = sign(null, Buffer.from(`${head}.${claims}`), privateKeyOf(this.#gateway));
    this.#certificate = `${head}.${claims}.${signature.toString('base64url')}`;
    this.#renewAt = now + certificateLifetimeSeconds / 2;
    return this.#certificate;
  }
}

const seconds = () => Math.floor(Date.now() / 1000);

function base64url(json: object): string {
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}
