import { SignJWT } from 'jose';
import type { Roll } from '../../shared/access/Caller.ts';
import { networkAudience } from '../../shared/access/Issuer.ts';
import { developmentIssuer, developmentKeys } from '../../shared/access/keys/developmentKeys.ts';
import { readPrivateKey } from '../../shared/access/keys/keyPair.ts';
import { SettingError } from '../../shared/errors/SettingError.ts';
import type { Settings } from '../../shared/serve/settings.ts';
import { sha256Hex } from '../../shared/values/sha256Hex.ts';

/** The holder of a development token. */
export interface TokenFor {
  huvudman: string;
  roller: readonly Roll[];
  /** The id of the subgraph that the token is for; null: the network. */
  subgraph: string | null;
  lifetimeSeconds: number;
}

/** A token, with its claims. */
export interface IssuedToken {
  token: string;
  claims: {
    iss: string;
    sub: string;
    aud: string;
    iat: number;
    exp: number;
    huvudman: string;
    roller: readonly Roll[];
  };
}

/** The subject of a development token: the same for the same party and roles, and no real person. */
export const pseudonymFor = ({ huvudman, roller }: Pick<TokenFor, 'huvudman' | 'roller'>) =>
  `u-${sha256Hex([huvudman, ...roller].join(' ')).slice(0, 8)}`;

/**
 * Issues an access token as the development issuer, with the data folder's key, which every subgraph on this machine trusts.
 * Its subject is a pseudonym, the same for the same party and roles. Throws SettingError in production.
 */
export async function issueToken(
  { huvudman, roller, subgraph, lifetimeSeconds }: TokenFor,
  { dataDir, production }: Pick<Settings, 'dataDir' | 'production'>,
): Promise<IssuedToken> {
  if (production) {
    throw new SettingError(
      'The development issuer does not run in production (NODE_ENV): get access tokens from an issuer in ISSUERS.',
    );
  }
  const { issuerKey } = await developmentKeys(dataDir);
  const { kid, privateKey } = await readPrivateKey(issuerKey, 'DATA_DIR');
  const iat = Math.floor(Date.now() / 1000);
  const claims = {
    iss: developmentIssuer,
    sub: pseudonymFor({ huvudman, roller }),
    aud: subgraph ?? networkAudience,
    iat,
    exp: iat + lifetimeSeconds,
    huvudman,
    roller,
  };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'at+jwt' })
    .sign(privateKey);
  return { token, claims };
}
