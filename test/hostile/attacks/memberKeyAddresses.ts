import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reachableWithin } from '../../../shared/serve/reach/Reachable.ts';
import { vardcentrumQuery } from '../../queries.ts';
import type { Attack } from '../Attack.ts';
import { askFully, attacker, type FullAnswer } from '../Ground.ts';

/** Where everybody else is; the operator has said so, and nothing of what is beside it. */
const allowed = '127.0.0.1';

/** Addresses that a member may publish, and at which the gateway would find somebody else's server: its operator's. */
const addresses: [address: string, what: string][] = [
  ['http://127.0.0.2:PORT/graphql', 'another address of the gateway’s own machine'],
  ['http://2130706434:PORT/graphql', 'the same, as one number'],
  ['http://0x7f.0.0.2:PORT/graphql', 'the same, in another base'],
  ['http://[::ffff:127.0.0.2]:PORT/graphql', 'the same, inside an IPv6 address'],
  ['http://[64:ff9b::7f00:2]:PORT/graphql', 'the same, by way of NAT64'],
  ['http://0.0.0.0:PORT/graphql', 'the address that means any'],
  ['http://[::1]:PORT/graphql', 'loopback of IPv6'],
  ['http://169.254.169.254/latest/meta-data/', 'the machine’s own secrets at a cloud'],
  ['http://10.0.0.1/graphql', 'the network of the operator'],
  ['http://[fd00::1]/graphql', 'the same, of IPv6'],
];

/** What a stranger with one member's key makes the gateway ask, by publishing its address: nobody, in production. */
export const memberKeyAddresses: Attack[] = addresses.map(([address, what]) => ({
  name: `the internal address ${address.replace(':PORT', '')}`,
  attacker: "one member's key",
  tried: what,
  run: async ({ network, honest }, verdict) => {
    const internal = await listenEverywhere();
    const url = address.replace('PORT', String(internal.port));
    const gateway = await network.gatewayWith(
      { [attacker]: url },
      { reachable: reachableWithin([allowed]) },
    );
    const answer = await askFully(gateway.url, vardcentrumQuery);
    await internal.close();
    verdict.same('nothing was connected to', internal.connections(), 0);
    verdict.holds('status 200', answer.status === 200);
    verdict.same('others whole', othersOf(answer), othersOf(honest as FullAnswer));
    const told = answer.extensions?.natverk?.find(({ huvudman }) => huvudman === attacker);
    verdict.same('named with ADRESS_NEKAD', told?.orsak, 'ADRESS_NEKAD');
    verdict.holds('the address does not leak', !answer.text.includes(new URL(url).host));
  },
}));

function othersOf({ data }: FullAnswer) {
  return data.vardcentrum.deltagare.filter(
    (one: { part: { id: string } }) => one.part.id !== attacker,
  );
}

/** A server at every address of this machine that counts who comes. */
async function listenEverywhere() {
  let connections = 0;
  const server: Server = createServer((_request, response) => response.end('hemligt'));
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
