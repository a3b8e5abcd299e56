import type { GatewayKey } from '../../shared/access/assertion/assertion.ts';
import { developmentKeys } from '../../shared/access/keys/developmentKeys.ts';
import { readPrivateKey } from '../../shared/access/keys/keyPair.ts';
import { SettingError } from '../../shared/errors/SettingError.ts';
import type { Settings } from '../../shared/serve/settings.ts';

/**
 * The gateway's key, by the setting GATEWAY_KEY. When that is left out, the development key of the data folder; in
 * production it may not be. Throws SettingError.
 */
export async function readGatewayKey({
  gatewayKey,
  production,
  dataDir,
}: Pick<Settings, 'gatewayKey' | 'production' | 'dataDir'>): Promise<GatewayKey> {
  if (gatewayKey === null && production) {
    throw new SettingError(
      'GATEWAY_KEY is not set: in production (NODE_ENV) the gateway needs a key of its own, which members trust by GATEWAY_KEYS. node shared/run/run.mjs gateway/natverk/makeKey.ts KEY.json JWKS.json makes one.',
    );
  }
  const file = gatewayKey ?? (await developmentKeys(dataDir)).gatewayKey;
  const { kid, privateKey } = await readPrivateKey(file, 'GATEWAY_KEY');
  return { id: kid, privateKey };
}
