import { decodeJwt, type JWTPayload } from 'jose';
import type { Call } from '../../shared/access/Call.ts';
import { proofLifetimeSeconds, verifyDpop } from '../../shared/access/dpop/verifyDpop.ts';
import { clockToleranceSeconds, networkAudience } from '../../shared/access/Issuer.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/access/Refusal.ts';
import { ReplayMemory } from '../../shared/access/ReplayMemory.ts';
import { type SentToken, tokenIn } from '../../shared/access/tokenIn.ts';

/**
 * The access tokens of the gateway's clients. The gateway does not say whether a token is genuine, since each member
 * decides whom it trusts; it holds back what must not be handed to them: anything that is no single token, is not for
 * the network alone (a member could write with it elsewhere), has expired, or is bound to a key that its sender does
 * not prove to have.
 */
export class ClientTokens {
  readonly #proofs = new ReplayMemory((proofLifetimeSeconds + 2 * clockToleranceSeconds) * 1000);
  readonly #anyAudience: boolean;

  /** `anyAudience`: over another supergraph than the network's, what a token is for is not the gateway's to say. */
  constructor({ anyAudience }: { anyAudience: boolean }) {
    this.#anyAudience = anyAudience;
  }

  /** The token to forward with a client's call; null for an anonymous client. */
  async of(call: Call): Promise<SentToken | null | Refusal> {
    const sent = tokenIn(call.headers.authorization);
    if (sent === null || isRefusal(sent)) return sent;
    const claims = decoded(sent.token);
    if (!claims) return refuse('TOKEN_OGILTIG');
    if (!this.#anyAudience && claims.aud !== networkAudience) return refuse('TOKEN_FEL_MOTTAGARE');
    const { exp, cnf } = claims;
    if (exp !== undefined && exp <= Date.now() / 1000 - clockToleranceSeconds) {
      return refuse('TOKEN_UTGANGEN');
    }
    return (await this.#proven(call, sent, cnf)) ? sent : refuse('DPOP_OGILTIG');
  }

  /** Whether the sender has the key that the token is bound to; so has anyone when it is bound to none. */
  async #proven(call: Call, { token, dpop }: SentToken, cnf: unknown): Promise<boolean> {
    const { jkt: boundTo } = Object(cnf) as { jkt?: unknown };
    if (boundTo === undefined) return !dpop;
    if (typeof boundTo !== 'string' || !dpop) return false;
    const { method, url, headers } = call;
    return verifyDpop(headers.dpop, { method, url, token, boundTo }, this.#proofs);
  }
}

function decoded(token: string): JWTPayload | null {
  try {
    return decodeJwt(token);
  } catch {
    return null;
  }
}
