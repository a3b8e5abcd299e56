import { SettingError } from '../../errors/SettingError.ts';
import { isNetwork } from './isNetwork.ts';

const named = ['loopback', 'linklocal', 'uniquelocal'];

/**
 * Reads TRUST_PROXY: addresses and networks, separated by commas. Throws SettingError on any other text. It refuses
 * "true", with which every caller could state any address as its own.
 */
export function readProxies(text: string | undefined): string[] {
  const entries = (text ?? '').split(',').map((entry) => entry.trim());
  const proxies = entries.filter((entry) => entry !== '');
  const wrong = proxies.find((entry) => !named.includes(entry) && !isNetwork(entry));
  if (wrong === undefined) return proxies;
  throw new SettingError(
    `TRUST_PROXY has "${wrong}" but must be addresses or networks of the proxies in front, such as 10.0.0.5,192.168.0.0/16, or ${named.join(', ')}.`,
  );
}
