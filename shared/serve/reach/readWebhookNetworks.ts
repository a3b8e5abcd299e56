import { SettingError } from '../../errors/SettingError.ts';
import { isNetwork } from '../http/isNetwork.ts';
import { type Reachable, reachableWithin } from './Reachable.ts';

/**
 * Reads WEBHOOK_NETWORKS: the networks besides public ones that webhooks may be sent to, separated by commas. Without
 * it only public addresses are allowed, and outside production this machine too. Throws SettingError.
 */
export function readWebhookNetworks(text: string | undefined, production: boolean): Reachable {
  const entries = (text ?? '').split(',').map((entry) => entry.trim());
  const networks = entries.filter((entry) => entry !== '');
  const wrong = networks.find((network) => !isNetwork(network));
  if (wrong !== undefined) {
    throw new SettingError(
      `WEBHOOK_NETWORKS has "${wrong}" but must be addresses or networks to which webhooks may be sent beside public ones, such as 10.1.0.0/16,fd00:1::/32.`,
    );
  }
  return reachableWithin(networks.length > 0 || production ? networks : ['127.0.0.0/8', '::1']);
}
