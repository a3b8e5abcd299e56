import ipaddr from 'ipaddr.js';

/** Whether a connection may be made to an IP address, written as text. */
export type Reachable = (address: string) => boolean;

/**
 * Public addresses, and those of the given networks (`10.1.0.0/16`, or an address alone). An IPv4 address mapped to
 * IPv6 counts as the IPv4 address. Addresses that embed one in other ways (NAT64, 6to4, Teredo), and texts that are no
 * address, are not reachable.
 */
export function reachableWithin(networks: readonly string[]): Reachable {
  const allowed = networks.map(parseNetwork);
  return (text) => {
    if (!ipaddr.isValid(text)) return false;
    const address = ipaddr.process(text);
    return (
      address.range() === 'unicast' ||
      allowed.some(
        ([network, bits]) => network.kind() === address.kind() && address.match(network, bits),
      )
    );
  };
}

function parseNetwork(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  const [address = '', bits] = text.split('/');
  const network = ipaddr.parse(address);
  return [network, bits === undefined ? network.toByteArray().length * 8 : Number(bits)];
}

/** A connection was not made, since the operator does not allow connections there. */
export class AddressRefused extends Error {
  override name = 'AddressRefused';

  constructor() {
    super('the address is in a network that nothing is asked in');
  }
}
