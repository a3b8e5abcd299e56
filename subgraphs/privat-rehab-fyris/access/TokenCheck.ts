import { decodeJwt, jwtVerify } from 'jose';
import { type Keys, keysAt } from './keysAt.ts';
import { Refused } from './Refused.ts';

/** A trusted issuer of access tokens, and the parties that it may speak for. */
export interface Issuer {
  issuer: string;
  jwks: Keys;
  /** The parties whose users it may speak for; `'*'`: any. */
  huvudman: readonly string[] | '*';
}

/** The caller, by its token. */
export interface Caller {
  huvudman: string;
  roller: readonly string[];
  /** Whether the token is for this subgraph and not for the network. */
  egen: boolean;
}

const algorithms = ['EdDSA', 'ES256', 'RS256', 'PS256'];
const maxLifetimeSeconds = 3600;

/** Verifies access tokens for the network (`vardnat`) or for this subgraph, by a trusted issuer. */
export class TokenCheck {
  readonly #self: string;
  readonly #issuers;

  constructor(self: string, issuers: readonly Issuer[]) {
    this.#self = self;
    this.#issuers = issuers.map((issuer) => ({ ...issuer, keyOf: keysAt(issuer.jwks) }));
  }

  /** The caller. Throws Refused when the token is not valid here. */
  async verify(token: string): Promise<Caller> {
    const claims = await this.#claims(token).catch(() => {
      throw new Refused('TOKEN_OGILTIG', 'Åtkomsttoken godtas inte här.');
    });
    const { aud, exp = 0, iat = 0, huvudman, roller, cnf } = claims;
    if (aud !== 'vardnat' && aud !== this.#self) {
      throw new Refused('TOKEN_FEL_MOTTAGARE', 'Åtkomsttoken är utfärdad för en annan mottagare.');
    }
    // A token that is bound to a key needs a proof (RFC 9449), and this member does not ask for proofs.
    if (cnf !== undefined || exp - iat > maxLifetimeSeconds || typeof huvudman !== 'string') {
      throw new Refused('TOKEN_OGILTIG', 'Åtkomsttoken godtas inte här.');
    }
    return {
      huvudman,
      roller: Array.isArray(roller) ? roller.map(String) : [],
      egen: aud === this.#self,
    };
  }

  async #claims(token: string) {
    const { iss } = decodeJwt(token);
    const issuer = this.#issuers.find((one) => one.issuer === iss);
    if (!issuer) throw new Error('an unknown issuer');
    const { payload } = await jwtVerify(token, issuer.keyOf, {
      issuer: issuer.issuer,
      algorithms,
      requiredClaims: ['sub', 'aud', 'exp', 'iat', 'huvudman', 'roller'],
      clockTolerance: 5,
    });
    const { huvudman } = payload;
    if (issuer.huvudman !== '*' && !issuer.huvudman.includes(String(huvudman))) {
      throw new Error('an issuer that may not speak for that party');
    }
    return payload;
  }
}
