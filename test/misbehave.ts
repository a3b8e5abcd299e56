import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of a test's own that answers as it likes. */
export interface Misbehaving {
  url: string;
  /** How many requests have come in. */
  requests: number;
  close(): Promise<void>;
}

/** Serves `listener` on a free port of loopback, in the place of a subgraph. */
export async function misbehave(listener: RequestListener): Promise<Misbehaving> {
  const server = createServer((request, response) => {
    self.requests += 1;
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: Misbehaving = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return self;
}

/** Answers every request with this JSON; a function gets the request's body. */
export function answering(
  json: object | ((body: { variables: Variables }) => unknown),
): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(typeof json === 'function' ? json(body) : json));
    });
  };
}

interface Variables {
  representations: Record<string, unknown>[];
}
