import { join } from 'node:path';
import { writeKeyPair } from './keyPair.ts';

/** The key files of a machine for development. */
export interface DevelopmentKeys {
  /** The files of the private keys of the development issuer and of the gateway. */
  issuerKey: string;
  gatewayKey: string;
  /** The files of their public keys, as JWKS. */
  issuerJwks: string;
  gatewayJwks: string;
}

/** The `iss` of the development issuer, which a subgraph in production refuses. */
export const developmentIssuer = 'urn:vardnat:utveckling';

/**
 * The development keys of a data folder. They are made when they are missing, and every process with the same folder
 * shares them. Throws SettingError when they cannot be written.
 */
export async function developmentKeys(dataDir: string): Promise<DevelopmentKeys> {
  const file = (name: string) => join(dataDir, 'keys', name);
  const keys = {
    issuerKey: file('issuer.key.json'),
    issuerJwks: file('issuer.jwks.json'),
    gatewayKey: file('gateway.key.json'),
    gatewayJwks: file('gateway.jwks.json'),
  };
  await writeKeyPair(keys.issuerKey, keys.issuerJwks);
  await writeKeyPair(keys.gatewayKey, keys.gatewayJwks);
  return keys;
}
