import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

type Found = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;
type Lookup = (hostname: string, options: { all: true }, found: Found) => void;

/**
 * Looks up the one name of a member's address, once for all connections that wait for it. A lookup holds one of the few
 * threads of the process until it is answered, and signing needs the threads too. So a hanging name server of one
 * member cannot hold all threads.
 */
export function lookupOnce(lookup: Lookup = systemLookup): LookupFunction {
  let waiting: Found[] | null = null;
  return (hostname, options, callback) => {
    const found: Found = (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) callback(error, '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    };
    if (waiting) {
      waiting.push(found);
      return;
    }
    waiting = [found];
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const all = waiting ?? [];
      waiting = null;
      for (const one of all) one(error, addresses);
    });
  };
}
