import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { lookupOnce } from './lookupOnce.ts';
import type { Reachable } from './Reachable.ts';

/** A connection was not made, since the operator does not allow connections there. */
export class AddressRefused extends Error {
  override name = 'AddressRefused';

  constructor() {
    super('the address is in a network that nothing is asked in');
  }
}

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
