import type { FastifyBaseLogger } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import { assertionHeader, maxAssertionLifetimeSeconds } from './assertion/assertion.ts';
import { takeAssertion, verifyAssertion } from './assertion/verifyAssertion.ts';
import type { Call, CallHead } from './Call.ts';
import { anonymous, type Caller } from './Caller.ts';
import type { TokenClaims } from './claimsOf.ts';
import { proofLifetimeSeconds, verifyDpop } from './dpop/verifyDpop.ts';
import { clockToleranceSeconds, type Issuer } from './Issuer.ts';
import type { KeyLocation } from './keys/KeyLocation.ts';
import { keySource } from './keys/keySource.ts';
import { isRefusal, type Refusal, refuse } from './Refusal.ts';
import { ReplayMemory } from './ReplayMemory.ts';
import { type SentToken, tokenIn } from './tokenIn.ts';
import { type TrustedIssuer, verifyToken } from './verifyToken.ts';

/** Whom one subgraph trusts, by its own choice. */
export interface Trust {
  /** Who may issue access tokens. */
  issuers: readonly Issuer[];
  /** The public keys of the gateways, by `kid`. */
  gatewayKeys: KeyLocation;
}

/** A call whose head is in order: who makes it, and whether its body may come in with it. */
export interface Expected {
  caller: Caller;
  /** Lets the call in with its body, once; the refusal of a body for which its gateway has not asserted it. */
  enter(body: Uint8Array | null): Promise<Caller | Refusal>;
}

const secondsRemembered = (lifetime: number) => (lifetime + 2 * clockToleranceSeconds) * 1000;

/**
 * The door of one subgraph: tells of every call who asks and through whom, or refuses it.
 *
 * Through a gateway: its assertion for this very call, with an access token for the network or without (anonymous).
 * Directly: an access token for this subgraph. Nothing else is let in.
 */
export class Door {
  readonly #self: string;
  readonly #issuers: readonly TrustedIssuer[];
  readonly #gatewayKeys: JWTVerifyGetKey;
  readonly #assertions = new ReplayMemory(secondsRemembered(maxAssertionLifetimeSeconds));
  readonly #proofs = new ReplayMemory(secondsRemembered(proofLifetimeSeconds));

  constructor(self: string, { issuers, gatewayKeys }: Trust, log: FastifyBaseLogger) {
    this.#self = self;
    this.#issuers = issuers.map((issuer) => ({ ...issuer, keyOf: keySource(issuer.keys, log) }));
    this.#gatewayKeys = keySource(gatewayKeys, log);
  }

  /** Who makes this call. Never throws for what comes in. */
  async admit(call: Call): Promise<Caller | Refusal> {
    const expected = await this.expect(call);
    return isRefusal(expected)
      ? expected
      : expected.enter(call.method === 'POST' ? call.body : null);
  }

  /** Judges a call before its body is read, so that a body costs nothing whose sender is not let in. */
  async expect(call: CallHead): Promise<Expected | Refusal> {
    const sent = tokenIn(call.headers.authorization);
    if (isRefusal(sent)) return sent;
    const assertions = call.headers[assertionHeader];
    return assertions === undefined
      ? this.#direct(call, sent)
      : this.#throughGateway(sent, assertions);
  }

  async #direct(call: CallHead, sent: SentToken | null): Promise<Expected | Refusal> {
    if (!sent) return refuse('TOKEN_SAKNAS');
    const claims = await this.#claims(sent);
    if (isRefusal(claims)) return claims;
    if (claims.audience !== 'egen') return refuse('INTYG_SAKNAS');
    const { boundTo } = claims;
    if (boundTo !== null) {
      const proven = { method: call.method, url: call.url, token: sent.token, boundTo };
      const proof = await verifyDpop(call.headers.dpop, proven);
      if (proof === null || !this.#proofs.take(proof)) return refuse('DPOP_OGILTIG');
    }
    const caller = callerOf(claims, null);
    return { caller, enter: async () => caller };
  }

  async #throughGateway(
    sent: SentToken | null,
    [assertion = '', ...more]: readonly string[],
  ): Promise<Expected | Refusal> {
    if (more.length > 0) return refuse('INTYG_OGILTIGT');
    const call = { self: this.#self, token: sent?.token ?? null };
    const asserted = await verifyAssertion(assertion, call, this.#gatewayKeys);
    if (isRefusal(asserted)) return asserted;
    const caller = await this.#asked(sent, asserted.gateway);
    if (isRefusal(caller)) return caller;
    const enter = async (body: Uint8Array | null) =>
      takeAssertion(asserted, body, this.#assertions) ?? caller;
    return { caller, enter };
  }

  /** Who asks through a gateway. */
  async #asked(sent: SentToken | null, gateway: string): Promise<Caller | Refusal> {
    if (!sent) return { ...anonymous, gateway };
    const claims = await this.#claims(sent);
    if (isRefusal(claims)) return claims;
    return claims.audience === 'natverk'
      ? callerOf(claims, gateway)
      : refuse('TOKEN_FEL_MOTTAGARE');
  }

  async #claims(sent: SentToken): Promise<TokenClaims | Refusal> {
    const claims = await verifyToken(sent.token, this.#self, this.#issuers);
    if (isRefusal(claims)) return claims;
    // RFC 9449, section 7.1: a token that is bound to a key is never good as a bearer token. The proof itself is for
    // the address that its holder called, so that of a network token is the gateway's to check.
    return (claims.boundTo !== null) === sent.dpop ? claims : refuse('DPOP_OGILTIG');
  }
}

function callerOf(claims: TokenClaims, gateway: string | null): Caller {
  const { sub, huvudman, roller, audience } = claims;
  return { sub, huvudman, roller, audience, gateway };
}
