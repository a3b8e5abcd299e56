import type { Natverk } from './Natverk.ts';

/** What belongs to one request at the gateway. */
export interface GatewayContext {
  natverk: Natverk;
}
