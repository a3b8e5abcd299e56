import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** Below those that systems take for outgoing connections, which could take the port of a part that is down. */
const [lowest, highest] = [10_000, 32_000];

/** That many ports of loopback at which nobody listens. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = new Map<number, Server>();
  while (servers.size < count) {
    const port = randomInt(lowest, highest);
    const server = createServer().listen(port, '127.0.0.1');
    const listens = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (listens) servers.set(port, server);
  }
  await Promise.all(
    [...servers.values()].map(
      (server) => new Promise<void>((resolve) => server.close(() => resolve())),
    ),
  );
  return [...servers.keys()];
}
