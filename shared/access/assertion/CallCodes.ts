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

/** For how long (ms) calls are signed to a member that has refused a code. */
const leftOutMs = 60_000;

/** A member's key, and the parts that every call with it has in common. */
interface Known {
  x: string;
  keyId: string;
  /** Null for a key that gives no secret, such as a key of low order. */
  secret: KeyObject | null;
  /** Until when the member gets no codes, on the clock of `performance.now`. */
  leftOutUntil: number;
}

/**
 * Makes the codes that a gateway sends to members with a call key, in the place of assertions. A code says through whom
 * a call comes. It is valid for one member, one body, one access token (or none), for half a minute, once. It takes a
 * tenth of the CPU of an assertion. See {@link pairSecret}.
 */
export class CallCodes {
  readonly #gateway: GatewayKey;
  readonly #privateKey: KeyObject;
  readonly #publicKey: CallKey;
  readonly #members = new Map<string, Known>();
  /** Makes the nonces of this process differ from those of every other. */
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
   * The headers of one POST to a member with that key, made at `created` (seconds since 1970). Null when the key gives
   * no secret, or when the member gets no codes at the moment.
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

  /** Stops codes to a member for a minute. */
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

  /** The certificate in force at `now` (seconds). It is signed anew when half of its life is over. */
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
