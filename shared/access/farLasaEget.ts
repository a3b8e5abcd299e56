import type { Caller } from './Caller.ts';

/**
 * Whether a caller may read what stands at a party's own endpoint only, such as its history: its own, with any role, with a
 * token made for that very endpoint and not through a gateway. A token that the network has seen does not open it.
 */
export function farLasaEget(
  { huvudman, roller, audience, gateway }: Caller,
  agare: string,
): boolean {
  return huvudman === agare && roller.length > 0 && audience === 'egen' && gateway === null;
}
