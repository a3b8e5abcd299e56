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

/** The issuers and gateways that one subgraph trusts. */
export interface Trust {
  /** The issuers of access tokens. */
  issuers: readonly Issuer[];
  /** The public keys of the gateways, by `kid`. */
  gatewayKeys: KeyLocation;
  /** The subgraph's own call keys. With them gateways may send codes in the place of assertions. None when left out. */
  callKeys?: readonly OwnCallKey[];
}

/** A call whose headers have been accepted: who makes it, and how its body is checked. */
export interface Expected {
  caller: Caller;
  /** Lets the call in with its body, once. Refuses a body that the gateway has not asserted. */
  enter(body: Uint8Array | null): Promise<Caller | Refusal>;
}

/**
 * DPoP proofs of direct calls. A proof does not cover the body, so a second use could write something else. A call is
 * therefore refused when the store cannot say whether another instance has seen its proof.
 */
const proofs: Once = {
  name: 'dpop',
  lifetimeMs: (proofLifetimeSeconds + 2 * clockToleranceSeconds) * 1000,
  withoutStore: 'refuse',
};

/**
 * The door of one subgraph. It finds out who makes a call and through whom, or refuses the call.
 *
 * A call through a gateway needs the gateway's assertion for that call, or a code in its place. It has an access token
 * for the network, or none (anonymous). A direct call needs an access token for this subgraph. Nothing else is let in.
 */
export class Door {
  readonly #self: string;
  /** The issuers of access tokens, each with its keys. */
  readonly issuers: readonly TrustedIssuer[];
  readonly #gatewayKeys: JWTVerifyGetKey;
  readonly #codes: CodeCheck;
  readonly #uses: Uses;

  /** `uses` remembers the ids that may be used once. Left out: the memory of this process alone. */
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

  /** Who makes this call, or why it is refused. Never throws because of what a caller sends. */
  async admit(call: Call): Promise<Caller | Refusal> {
    const expected = await this.expect(call);
    return isRefusal(expected)
      ? expected
      : expected.enter(call.method === 'POST' ? call.body : null);
  }

  /** Judges a call before its body is read, so that the body of a refused call costs nothing. */
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

  /** Who asks through a gateway, or why the call is refused. */
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
    // RFC 9449, section 7.1: a token that is bound to a key is never accepted as a bearer token. The gateway checks the
    // proof of a network token, since the proof names the gateway's address.
    return (claims.boundTo !== null) === sent.dpop ? claims : refuse('DPOP_OGILTIG');
  }
}

function callerOf(claims: TokenClaims, gateway: string | null): Caller {
  const { sub, huvudman, roller, lan, audience } = claims;
  return { sub, huvudman, roller, lan, audience, gateway };
}
