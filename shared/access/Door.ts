import type { FastifyBaseLogger } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import { MemoryStore } from '../store/MemoryStore.ts';
import { type Once, StoreUnavailable, type Uses } from '../store/SharedStore.ts';
import { isRefusal, type Refusal, refuse } from './AccessRefusal.ts';
import { assertionHeader } from './assertion/assertion.ts';
import { CodeCheck } from './assertion/CodeCheck.ts';
import { type Asserted, takeAssertion, verifyAssertion } from './assertion/verifyAssertion.ts';
import { type Call, type CallHead, type SentToken, tokenIn } from './Call.ts';
import { anonymous, type Caller } from './Caller.ts';
import type { TokenClaims } from './claimsOf.ts';
import { proofLifetimeSeconds, verifyDpop } from './dpop/verifyDpop.ts';
import { clockToleranceSeconds, type Issuer } from './Issuer.ts';
import type { OwnCallKey } from './keys/callKeyFile.ts';
import type { KeyLocation } from './keys/KeyLocation.ts';
import { keySource } from './keys/keySource.ts';
import { type TrustedIssuer, verifyToken } from './verifyToken.ts';

/** Whom one subgraph trusts, by its own choice. */
export interface Trust {
  /** Who may issue access tokens. */
  issuers: readonly Issuer[];
  /** The public keys of the gateways, by `kid`. */
  gatewayKeys: KeyLocation;
  /** The subgraph's own call keys, by which gateways may put codes on their calls; none when left out. */
  callKeys?: readonly OwnCallKey[];
}

/** A call whose head is in order: who makes it, and whether its body may come in with it. */
export interface Expected {
  caller: Caller;
  /** Lets the call in with its body, once; the refusal of a body for which its gateway has not asserted it. */
  enter(body: Uint8Array | null): Promise<Caller | Refusal>;
}

/**
 * The proofs of direct calls. A proof does not cover the body, so that a second use could write something else: where it cannot
 * be known whether another instance has seen one, it is refused.
 */
const proofs: Once = {
  name: 'dpop',
  lifetimeMs: (proofLifetimeSeconds + 2 * clockToleranceSeconds) * 1000,
  withoutStore: 'refuse',
};

/**
 * The door of one subgraph: finds out who asks in each call and through whom, or refuses the call.
 *
 * Through a gateway: its assertion for this very call, or a code in the place of one, with an access token for the network or
 * without (anonymous).
 * Directly: an access token for this subgraph. Nothing else is let in.
 */
export class Door {
  readonly #self: string;
  /** Who may issue access tokens, each with the way to its keys. */
  readonly issuers: readonly TrustedIssuer[];
  readonly #gatewayKeys: JWTVerifyGetKey;
  readonly #codes: CodeCheck;
  readonly #uses: Uses;

  /** `uses`: what remembers the ids that are good once; this process alone when left out. */
  constructor(
    self: string,
    { issuers, gatewayKeys, callKeys = [] }: Trust,
    log: FastifyBaseLogger,
    uses: Uses = new MemoryStore(),
  ) {
    this.#self = self;
    this.#uses = uses;
    this.issuers = issuers.map((issuer) => ({ ...issuer, keyOf: keySource(issuer.keys, log) }));
    this.#gatewayKeys = keySource(gatewayKeys, log);
    this.#codes = new CodeCheck(self, callKeys, this.#gatewayKeys);
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
    if (assertions === undefined && !CodeCheck.isIn(call.headers)) return this.#direct(call, sent);
    const asserted =
      assertions === undefined
        ? await this.#codes.verify(call)
        : await this.#asserted(sent, assertions);
    return isRefusal(asserted) ? asserted : this.#throughGateway(sent, asserted);
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
      if (proof === null) return refuse('DPOP_OGILTIG');
      const refused = await this.#usedUp(proof);
      if (refused) return refused;
    }
    const caller = callerOf(claims, null);
    return { caller, enter: async () => caller };
  }

  async #usedUp(proof: string): Promise<Refusal | null> {
    try {
      return (await this.#uses.take(proofs, proof)) ? null : refuse('DPOP_OGILTIG');
    } catch (error) {
      if (error instanceof StoreUnavailable) return refuse('ENGANGSMINNE_SAKNAS');
      throw error;
    }
  }

  async #asserted(
    sent: SentToken | null,
    [assertion = '', ...more]: readonly string[],
  ): Promise<Asserted | Refusal> {
    if (more.length > 0) return refuse('INTYG_OGILTIGT');
    const call = { self: this.#self, token: sent?.token ?? null };
    return verifyAssertion(assertion, call, this.#gatewayKeys);
  }

  async #throughGateway(sent: SentToken | null, asserted: Asserted): Promise<Expected | Refusal> {
    const caller = await this.#asked(sent, asserted.gateway);
    if (isRefusal(caller)) return caller;
    const enter = async (body: Uint8Array | null) => {
      const taken = takeAssertion(asserted, body, this.#uses);
      return (taken instanceof Promise ? await taken : taken) ?? caller;
    };
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
    const claims = await verifyToken(sent.token, this.#self, this.issuers);
    if (isRefusal(claims)) return claims;
    // RFC 9449, section 7.1: a token that is bound to a key is never good as a bearer token. The proof itself is for
    // the address that its holder called, so that of a network token is the gateway's to check.
    return (claims.boundTo !== null) === sent.dpop ? claims : refuse('DPOP_OGILTIG');
  }
}

function callerOf(claims: TokenClaims, gateway: string | null): Caller {
  const { sub, huvudman, roller, lan, audience } = claims;
  return { sub, huvudman, roller, lan, audience, gateway };
}
