import { join, resolve } from 'node:path';
import type { Trust } from '../access/Door.ts';
import { defaultAlgorithms, type Issuer } from '../access/Issuer.ts';
import { ensureCallKeys, type OwnCallKey, readCallKeys } from '../access/keys/callKeyFile.ts';
import { developmentIssuer, developmentKeys } from '../access/keys/developmentKeys.ts';
import { type KeyLocation, readKeyLocation } from '../access/keys/KeyLocation.ts';
import { readIssuers } from '../access/readIssuers.ts';
import { SettingError } from '../errors/SettingError.ts';
import type { Settings } from '../serve/settings.ts';

type AccessSettings = Pick<Settings, 'issuers' | 'gatewayKeys' | 'production' | 'dataDir'>;

/**
 * The issuers and gateways that a subgraph trusts, by the settings ISSUERS and GATEWAY_KEYS. A setting that is left out
 * means the development keys of the data folder. In production none may be left out, and the development issuer is
 * refused. Throws SettingError.
 */
export async function readTrust(settings: AccessSettings): Promise<Trust> {
  const { issuers: issuersFile, gatewayKeys, production, dataDir } = settings;
  if (production && (issuersFile === null || gatewayKeys === null)) {
    const missing = issuersFile === null ? 'ISSUERS' : 'GATEWAY_KEYS';
    throw new SettingError(
      `${missing} is not set: in production (NODE_ENV) ISSUERS and GATEWAY_KEYS must state whose access tokens and which gateways a subgraph trusts.`,
    );
  }
  const development =
    issuersFile === null || gatewayKeys === null ? await developmentKeys(dataDir) : null;
  const issuers =
    issuersFile === null
      ? [developmentTrust(development?.issuerJwks ?? '')]
      : await readIssuers(issuersFile);
  if (production && issuers.some(({ issuer }) => issuer === developmentIssuer)) {
    throw new SettingError(
      `ISSUERS: ${issuersFile} trusts ${developmentIssuer}, which anyone can speak for and is for development only: take it out in production (NODE_ENV).`,
    );
  }
  return {
    issuers,
    gatewayKeys: gatewayKeysAt(gatewayKeys ?? development?.gatewayJwks ?? ''),
  };
}

/**
 * The call keys of the subgraph `id`, by the setting CALL_KEY. Left out: a key in the data folder, which is made when
 * missing. In production: none, and gateways sign each call. Throws SettingError.
 */
export function callKeysOf(
  id: string,
  { callKey, production, dataDir }: Pick<Settings, 'callKey' | 'production' | 'dataDir'>,
): Promise<OwnCallKey[]> {
  if (callKey !== null) return readCallKeys(callKey, 'CALL_KEY');
  if (production) return Promise.resolve([]);
  return ensureCallKeys(join(dataDir, 'keys', 'calls', `${id}.json`), 'DATA_DIR');
}

/** The development issuer may speak for every party, so that one can try things out. */
function developmentTrust(jwks: string): Issuer {
  return {
    issuer: developmentIssuer,
    keys: { file: jwks },
    huvudman: '*',
    lan: '*',
    audiences: ['natverk', 'egen'],
    algorithms: defaultAlgorithms,
    maxLifetimeSeconds: 3600,
  };
}

function gatewayKeysAt(text: string): KeyLocation {
  try {
    return readKeyLocation(text, 'GATEWAY_KEYS', resolve('.'));
  } catch (error) {
    throw new SettingError(`${(error as Error).message}.`);
  }
}
