import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { lookupOnce } from './lookupOnce.ts';
import { AddressRefused, type Reachable } from './Reachable.ts';

/**
 * Connects to reachable addresses only. A name is looked up and judged for each connection, and the connection goes to
 * the judged address, so that none can be exchanged in between. An unreachable address gets no packet.
 */
export function connectWithin(reachable: Reachable, timeout: number): buildConnector.connector {
  const lookup = lookupOnce();
  const lookupReachable: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const addresses = (found as LookupAddress[]).filter(({ address }) => reachable(address));
      const [first] = addresses;
      if (!first) return callback(new AddressRefused(), '');
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
  const connect = buildConnector({ timeout, lookup: lookupReachable });
  return (options, callback) => {
    // An IP address is not looked up.
    const { hostname } = options;
    if (isIP(hostname) === 0 || reachable(hostname)) connect(options, callback);
    else callback(new AddressRefused(), null);
  };
}
