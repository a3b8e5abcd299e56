import { decodeJwt, type JWTPayload } from 'jose';
import { isRefusal, type Refusal, refuse } from '../../shared/access/AccessRefusal.ts';
import { type Call, type SentToken, tokenIn } from '../../shared/access/Call.ts';
import { proofLifetimeSeconds, verifyDpop } from '../../shared/access/dpop/verifyDpop.ts';
import { clockToleranceSeconds, networkAudience } from '../../shared/access/Issuer.ts';
import { MemoryStore } from '../../shared/store/MemoryStore.ts';
import type { Once, Uses } from '../../shared/store/SharedStore.ts';

/**
 * The access tokens of the gateway's clients. The gateway does not decide whether a token is genuine: each member decides
 * whom it trusts. The gateway refuses what must not be handed to members: a header that is not one token, a token that is
 * not for the network alone (a member could write with it elsewhere), one that has expired, and one that is bound to a
 * key which the sender does not prove to have.
 */
export class ClientTokens {
  /**
   * The proofs that have come in. Whether their tokens are genuine is not known until a member has let one in, and anybody can
   * make up a token, a key and proofs of it: their number must not keep out the proofs of others. Nothing is written through a
   * gateway, so that it goes on by its own memory while the others cannot be asked.
   */
  readonly #proofs: Once;
  readonly #uses: Uses;
  readonly #anyAudience: boolean;

  /**
   * `anyAudience`: over another supergraph than the network's, what a token is for is not the gateway's to say.
   * `maxUnconfirmed`: how many proofs it remembers whose tokens nobody has let in. `uses`: what remembers them; this process
   * alone when left out.
   */
  constructor({
    anyAudience,
    maxUnconfirmed = 10_000,
    uses = new MemoryStore(),
  }: ClientTokensOptions) {
    this.#anyAudience = anyAudience;
    this.#uses = uses;
    this.#proofs = {
      name: 'dpop',
      lifetimeMs: (proofLifetimeSeconds + 2 * clockToleranceSeconds) * 1000,
      unconfirmed: maxUnconfirmed,
      withoutStore: 'own memory',
    };
  }

  /** The token to forward with a client's call; null for an anonymous client. */
  async of(call: Call): Promise<ClientToken | null | Refusal> {
    const sent = tokenIn(call.headers.authorization);
    if (sent === null || isRefusal(sent)) return sent;
    const claims = decoded(sent.token);
    if (!claims) return refuse('TOKEN_OGILTIG');
    if (!this.#anyAudience && claims.aud !== networkAudience) return refuse('TOKEN_FEL_MOTTAGARE');
    const { exp, cnf } = claims;
    if (exp !== undefined && exp <= Date.now() / 1000 - clockToleranceSeconds) {
      return refuse('TOKEN_UTGANGEN');
    }
    const { jkt: boundTo } = Object(cnf) as { jkt?: unknown };
    if (boundTo === undefined) return sent.dpop ? refuse('DPOP_OGILTIG') : sent;
    const proof = await this.#proofOf(call, sent, boundTo);
    if (proof === null || !(await this.#uses.take(this.#proofs, proof))) {
      return refuse('DPOP_OGILTIG');
    }
    return { ...sent, letIn: () => this.#uses.confirm(this.#proofs, proof) };
  }

  async #proofOf(call: Call, { token, dpop }: SentToken, boundTo: unknown): Promise<string | null> {
    if (typeof boundTo !== 'string' || !dpop) return null;
    const { method, url, headers } = call;
    return verifyDpop(headers.dpop, { method, url, token, boundTo });
  }
}

interface ClientTokensOptions {
  anyAudience: boolean;
  maxUnconfirmed?: number;
  uses?: Uses;
}

/** A client's token as the gateway passes it on. */
export interface ClientToken extends SentToken {
  /** For a token that is bound to a key, to be called when a member has let it in, and so found it genuine: its proof counts then. */
  letIn?: () => void;
}

function decoded(token: string): JWTPayload | null {
  try {
    return decodeJwt(token);
  } catch {
    return null;
  }
}
