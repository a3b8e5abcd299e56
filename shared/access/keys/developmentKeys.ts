import { join } from 'node:path';
import { writeKeyPair } from './keyPair.ts';

/** The keys of a machine for trying things out, by file. */
export interface DevelopmentKeys {
  /** The private keys of the development issuer and of the gateway. */
  issuerKey: string;
  gatewayKey: string;
  /** Their public keys, as JWKS. */
  issuerJwks: string;
  gatewayJwks: string;
}

/** The `iss` of the development issuer; whoever runs in production refuses it. */
export const developmentIssuer = 'urn:vardnat:utveckling';

/**
 * The development keys of a data folder, made when they are missing: whoever starts first makes them, and all that run
 * on the same folder share them. Throws SettingError when they cannot be written.
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
