import { SettingError } from '../../shared/errors/SettingError.ts';
import { isNetwork } from '../../shared/serve/http/isNetwork.ts';
import { type Reachable, reachableWithin } from '../../shared/serve/reach/Reachable.ts';

/**
 * Reads PRIVATE_NETWORKS: the networks that are not public in which members may be, divided by commas; "all" for any. Without
 * it any may be asked on a developer's machine, and only public addresses in production. Null: any. Throws SettingError.
 */
export function readReachable(text: string | undefined, production: boolean): Reachable | null {
  const entries = (text ?? '').split(',').map((entry) => entry.trim());
  const networks = entries.filter((entry) => entry !== '');
  if (networks.length === 0) return production ? reachableWithin([]) : null;
  if (networks.length === 1 && networks[0] === 'all') return null;
  const wrong = networks.find((network) => !isNetwork(network));
  if (wrong === undefined) return reachableWithin(networks);
  throw new SettingError(
    `PRIVATE_NETWORKS has "${wrong}" but must be addresses or networks where members may be, such as 10.1.0.0/16,fd00:1::/32, or "all" alone.`,
  );
}
