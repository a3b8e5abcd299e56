import { resolve } from 'node:path';
import type { Trust } from '../access/Door.ts';
import { defaultAlgorithms, type Issuer } from '../access/Issuer.ts';
import { developmentIssuer, developmentKeys } from '../access/keys/developmentKeys.ts';
import type { KeyLocation } from '../access/keys/KeyLocation.ts';
import { readKeyLocation } from '../access/keys/readKeyLocation.ts';
import { readIssuers } from '../access/readIssuers.ts';
import { SettingError } from '../errors/SettingError.ts';
import type { Settings } from '../serve/settings.ts';

type AccessSettings = Pick<Settings, 'issuers' | 'gatewayKeys' | 'production' | 'dataDir'>;

/**
 * Whom a subgraph trusts, by the settings ISSUERS and GATEWAY_KEYS. For what is left out, the development keys of the
 * data folder count; in production nothing may be left out, and the development issuer is refused. Throws SettingError.
 */
export async function readTrust(settings: AccessSettings): Promise<Trust> {
  const { issuers: issuersFile, gatewayKeys, production, dataDir } = settings;
  if (production && (issuersFile === null || gatewayKeys === null)) {
    const missing = issuersFile === null ? 'ISSUERS' : 'GATEWAY_KEYS';
    throw new SettingError(
      `${missing} is not set: in production (NODE_ENV) a subgraph must be told whose access tokens and which gateways it trusts, by ISSUERS and GATEWAY_KEYS.`,
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

/** The development issuer speaks for every party: it is for trying things out. */
function developmentTrust(jwks: string): Issuer {
  return {
    issuer: developmentIssuer,
    keys: { file: jwks },
    huvudman: '*',
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
