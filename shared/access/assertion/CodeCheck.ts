import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type CallKey, isCallKey } from '../../registry/Signer.ts';
import { isRefusal, type Refusal, refuse } from '../AccessRefusal.ts';
import type { CallHead } from '../Call.ts';
import { clockToleranceSeconds } from '../Issuer.ts';
import type { OwnCallKey } from '../keys/callKeyFile.ts';
import { KeysUnavailable } from '../keys/KeyLocation.ts';
import { maxAssertionLifetimeSeconds } from './assertion.ts';
import {
  certificateHeader,
  certificateType,
  coveredParts,
  maxCertificateLifetimeSeconds,
  pairSecret,
  signatureBase,
} from './callKey.ts';
import type { Asserted } from './verifyAssertion.ts';

/** A verified certificate. */
interface Certified {
  gateway: string;
  key: CallKey;
  /**
   * When it must be verified again, in milliseconds. A gateway that is no longer trusted is accepted until then at
   * most.
   */
  until: number;
  /** The secrets shared with that gateway, by the id of this subgraph's key. */
  secrets: Map<string, KeyObject>;
}

/** For how long (ms) a certificate is accepted before it is verified again. */
const againMs = 5_000;
/** The most certificates to remember. A trusted gateway signs one a minute, and only theirs are remembered. */
const maxCertificates = 100;

/** The only accepted form of `Signature-Input`, which begins the header, and its code. */
const inputForm =
  /^vardnat=((\("@method" "content-digest"(?: "authorization")?\));created=(\d{1,12});expires=(\d{1,12});nonce="([\w-]{1,100})";keyid="([\w-]{43})";alg="hmac-sha256";tag="vardnat")$/;
const codeForm = /^vardnat=:([A-Za-z0-9+/]{43}=):$/;
const digestForm = /^sha-256=:([A-Za-z0-9+/]{43}=):$/;

/** Verifies the codes that say through whom a call comes (see CallCodes), as `verifyAssertion` verifies assertions. */
export class CodeCheck {
  readonly #self: string;
  readonly #keys: ReadonlyMap<string, OwnCallKey>;
  readonly #gatewayKeys: JWTVerifyGetKey;
  readonly #certificates = new Map<string, Certified>();

  constructor(self: string, keys: readonly OwnCallKey[], gatewayKeys: JWTVerifyGetKey) {
    this.#self = self;
    this.#keys = new Map(keys.map((key) => [key.kid, key]));
    this.#gatewayKeys = gatewayKeys;
  }

  /** Whether a call comes with such a code, valid or not. */
  static isIn(headers: CallHead['headers']): boolean {
    return headers[certificateHeader] !== undefined;
  }

  /**
   * What a trusted gateway asserts about a call with these headers, at `now` (seconds since 1970). `takeAssertion`
   * checks the body.
   */
  async verify(
    { method, headers }: Pick<CallHead, 'method' | 'headers'>,
    now = Date.now() / 1000,
  ): Promise<Asserted | Refusal> {
    const certificate = single(headers[certificateHeader]);
    const [, params = '', parts, created, expires, nonce, keyId = ''] =
      inputForm.exec(single(headers['signature-input'])) ?? [];
    const [, code] = codeForm.exec(single(headers.signature)) ?? [];
    const digest = single(headers['content-digest']);
    const [, bodyDigest] = digestForm.exec(digest) ?? [];
    if (code === undefined || params === '' || bodyDigest === undefined) {
      return refuse('INTYG_OGILTIGT');
    }
    const token = headers.authorization;
    if (parts !== coveredParts(token !== undefined)) return refuse('INTYG_FEL_TOKEN');
    const own = this.#keys.get(keyId);
    if (!own) return refuse('INTYG_FEL_MOTTAGARE');

    const certified = await this.#certified(certificate);
    if (isRefusal(certified)) return certified;
    const secret = this.#secret(certified, own);
    if (secret === null) return refuse('INTYG_OGILTIGT');
    const authorization = token === undefined ? null : single(token);
    const base = signatureBase({ method, contentDigest: digest, authorization }, params);
    const wanted = createHmac('sha256', secret).update(base).digest();
    if (!timingSafeEqual(wanted, Buffer.from(code, 'base64'))) return refuse('INTYG_OGILTIGT');
    if (isOutdated(Number(created), Number(expires), now)) return refuse('INTYG_UTGANGET');
    const { gateway } = certified;
    return {
      gateway,
      id: `${gateway} ${nonce}`,
      bodyDigest: Buffer.from(bodyDigest, 'base64').toString('base64url'),
    };
  }

  async #certified(certificate: string): Promise<Certified | Refusal> {
    const known = this.#certificates.get(certificate);
    if (known && Date.now() < known.until) return known;
    this.#certificates.delete(certificate);
    try {
      const { payload, protectedHeader } = await jwtVerify(certificate, this.#gatewayKeys, {
        algorithms: ['EdDSA'],
        typ: certificateType,
        requiredClaims: ['iss', 'exp', 'iat', 'x'],
        clockTolerance: clockToleranceSeconds,
        maxTokenAge: maxCertificateLifetimeSeconds,
      });
      const { iss: gateway, x, exp = Number.NaN, iat = Number.NaN } = payload;
      const key = { kty: 'OKP', crv: 'X25519', x };
      if (gateway === undefined || gateway !== protectedHeader.kid || !isCallKey(key)) {
        return refuse('INTYG_OGILTIGT');
      }
      if (!(exp - iat <= maxCertificateLifetimeSeconds)) return refuse('INTYG_UTGANGET');
      const until = Date.now() + againMs;
      const made = { gateway, key, until, secrets: known?.secrets ?? new Map() };
      const [oldest = ''] = this.#certificates.keys();
      if (this.#certificates.size >= maxCertificates) this.#certificates.delete(oldest);
      this.#certificates.set(certificate, made);
      return made;
    } catch (error) {
      if (error instanceof KeysUnavailable || error instanceof errors.JWKSTimeout) {
        return refuse('NYCKLAR_SAKNAS');
      }
      const outdated = error instanceof errors.JWTExpired;
      return refuse(outdated ? 'INTYG_UTGANGET' : 'INTYG_OGILTIGT');
    }
  }

  #secret({ gateway, key, secrets }: Certified, own: OwnCallKey): KeyObject | null {
    const known = secrets.get(own.kid);
    if (known) return known;
    try {
      const made = pairSecret(own.privateKey, key, { gateway, member: this.#self });
      secrets.set(own.kid, made);
      return made;
    } catch {
      return null;
    }
  }
}

/** A header's only value. Empty when it has none or several. */
function single(values: readonly string[] | undefined): string {
  return values?.length === 1 ? (values[0] as string).trim() : '';
}

/** Whether a code is not valid yet, has expired, or has a longer life than codes may have. */
function isOutdated(created: number, expires: number, now: number): boolean {
  const tolerated = clockToleranceSeconds;
  const lives = expires - created;
  return (
    lives <= 0 ||
    lives > maxAssertionLifetimeSeconds ||
    created > now + tolerated ||
    expires < now - tolerated
  );
}
