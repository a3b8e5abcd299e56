import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/**
 * An address at which nobody listens. A port that was free a moment ago is none: the system may give it to the next server
 * that starts, in this process or in one beside it, which then answers in the place of a member that is down.
 */
export const nowhere = 'http://127.0.0.1:1/graphql';

/** Below those that systems give to outgoing connections and to servers that ask for any port, which could take one meanwhile. */
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

/** One of them, for a server whose address must be known before it starts. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  return port as number;
}
