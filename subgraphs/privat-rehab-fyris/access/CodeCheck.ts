import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type JWTVerifyGetKey, jwtVerify } from 'jose';
import { lifetimeSeconds, type TakeOnce, toleranceSeconds } from './AssertionCheck.ts';
import { Refused } from './Refused.ts';

/** The member's own call key, a private X25519 JWK. The public key stands in the registry (`npx vardnat keys calls`). */
export interface CallKey {
  kty: 'OKP';
  crv: 'X25519';
  x: string;
  d: string;
}

const input =
  /^vardnat=((\("@method" "content-digest"(?: "authorization")?\));created=(\d{1,12});expires=(\d{1,12});nonce="([\w-]{1,100})";keyid="([\w-]{43})";alg="hmac-sha256";tag="vardnat")$/;
const untrusted = () => new Refused('INTYG_OGILTIGT', 'Gatewayens kod går inte att lita på.');
/** A certificate is verified, and its secret computed, once in this many milliseconds. */
const againMs = 5_000;

/**
 * Verifies a gateway's code, which replaces the assertion for a member that has published a call key. A code is an HTTP message
 * signature (RFC 9421, hmac-sha256) over the method, the body's digest and the access token. Gateway and member derive its key
 * from their X25519 keys. The gateway's public key comes in the header `vardnat-callkey`, a JWT that the gateway signs each
 * minute.
 */
export class CodeCheck {
  readonly #self: string;
  readonly #keyOf: JWTVerifyGetKey;
  readonly #takeOnce: TakeOnce;
  readonly #own: { id: string; key: KeyObject } | null;
  readonly #certificates = new Map<string, { gateway: string; secret: KeyObject; until: number }>();

  constructor(self: string, own: CallKey | null, keyOf: JWTVerifyGetKey, takeOnce: TakeOnce) {
    this.#self = self;
    this.#keyOf = keyOf;
    this.#takeOnce = takeOnce;
    // RFC 7638: the members of the public key, in the order of their names.
    const named = own && JSON.stringify({ crv: own.crv, kty: own.kty, x: own.x });
    this.#own = own && {
      id: digest(named ?? '', 'base64url'),
      key: createPrivateKey({ key: { ...own }, format: 'jwk' }),
    };
  }

  /** As `AssertionCheck.verify`: throws Refused, or returns a function that accepts the code for exactly one body, once. */
  async verify(headers: IncomingHttpHeaders): Promise<(body: Uint8Array) => void> {
    const { authorization, 'vardnat-callkey': certificate = '' } = headers;
    const stated = String(headers['content-digest']);
    const [, params, parts, created, expires, nonce, keyId] =
      input.exec(String(headers['signature-input'])) ?? [];
    const [, code] = /^vardnat=:([A-Za-z0-9+/]{43}=):$/.exec(String(headers.signature)) ?? [];
    if (!this.#own || params === undefined || code === undefined) throw untrusted();
    const token = authorization === undefined ? '' : ' "authorization"';
    if (parts !== `("@method" "content-digest"${token})`) {
      throw new Refused('INTYG_FEL_TOKEN', 'Gatewayens kod gäller en annan åtkomsttoken.');
    }
    if (keyId !== this.#own.id) {
      throw new Refused('INTYG_FEL_MOTTAGARE', 'Gatewayens kod gäller en annan nyckel.');
    }
    const { gateway, secret } = await this.#certified(String(certificate), this.#own.key);
    const line = authorization === undefined ? '' : `"authorization": ${authorization}\n`;
    const base = `"@method": POST\n"content-digest": ${stated}\n${line}"@signature-params": ${params}`;
    const wanted = createHmac('sha256', secret).update(base).digest();
    if (!timingSafeEqual(wanted, Buffer.from(code, 'base64'))) throw untrusted();
    const now = Date.now() / 1000;
    const life = Number(expires) - Number(created);
    const early = Number(created) > now + toleranceSeconds;
    if (life <= 0 || life > lifetimeSeconds || early || Number(expires) < now - toleranceSeconds) {
      throw new Refused('INTYG_UTGANGET', 'Gatewayens kod har gått ut.');
    }
    return (body) => {
      if (stated !== `sha-256=:${digest(body, 'base64')}:`) {
        throw new Refused('INTYG_FEL_INNEHALL', 'Gatewayens kod gäller ett annat innehåll.');
      }
      this.#takeOnce(`${gateway} ${nonce}`);
    };
  }

  /** The gateway that signed a certificate, and the secret shared with it; reused while the last verification is recent. */
  async #certified(certificate: string, own: KeyObject) {
    const known = this.#certificates.get(certificate);
    if (known && Date.now() < known.until) return known;
    const now = Date.now();
    for (const [old, { until }] of this.#certificates) {
      if (until <= now) this.#certificates.delete(old);
    }
    try {
      const { payload, protectedHeader } = await jwtVerify(certificate, this.#keyOf, {
        algorithms: ['EdDSA'],
        typ: 'vardnat-callkey+jwt',
        requiredClaims: ['iss', 'iat', 'exp', 'x'],
        clockTolerance: toleranceSeconds,
        maxTokenAge: 300,
      });
      const { iss: gateway, x, iat = 0, exp = 0 } = payload;
      if (gateway === undefined || gateway !== protectedHeader.kid || exp - iat > 300) {
        throw untrusted();
      }
      const publicKey = createPublicKey({
        key: { kty: 'OKP', crv: 'X25519', x: String(x) },
        format: 'jwk',
      });
      const shared = diffieHellman({ privateKey: own, publicKey });
      const info = `vardnat-callkey ${gateway} ${this.#self}`;
      const secret = createSecretKey(Buffer.from(hkdfSync('sha256', shared, '', info, 32)));
      const made = { gateway, secret, until: now + againMs };
      this.#certificates.set(certificate, made);
      return made;
    } catch {
      throw untrusted();
    }
  }
}

function digest(data: string | Uint8Array, encoding: 'base64' | 'base64url'): string {
  return createHash('sha256').update(data).digest(encoding);
}
