import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a registry shows. */
export interface Shown {
  records: readonly unknown[];
  checkpoint: string;
  countersignatures: string[];
}

/** A server in the registry's place that shows what it likes, and pushes nothing. */
export async function showing(first: Shown) {
  const self = {
    url: '',
    show: first,
    /** Text in the place of the checkpoint; null: as shown. */
    raw: null as string | null,
    close: () => closed(server),
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const { records, checkpoint, countersignatures } = self.show;
    if (pathname === '/checkpoint') {
      response.end(self.raw ?? JSON.stringify({ checkpoint, countersignatures }));
    } else if (pathname === '/log') {
      response.end(JSON.stringify({ records: records.slice(Number(searchParams.get('from'))) }));
    } else {
      response.writeHead(404).end();
    }
  });
  self.url = await listen(server);
  return self;
}

/** Passes everything on to a registry but its events. */
export async function withoutEvents(target: string) {
  const server = createServer((request, response) => {
    if (request.url === '/events') {
      response.writeHead(404).end();
      return;
    }
    fetch(new URL(request.url ?? '/', target))
      .then(async (answer) => response.end(await answer.text()))
      .catch(() => response.destroy());
  });
  return { url: await listen(server), close: () => closed(server) };
}

/** A second address of a subgraph, which passes on what it is asked. */
export async function relay(target: string) {
  const server = createServer((request, response) => {
    self.requests += 1;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(
          ([name]) => !/^(host|connection|content-length)$/.test(name),
        ),
      ) as Record<string, string>;
      fetch(target, { method: 'POST', headers, body: Buffer.concat(chunks) })
        .then(async (answer) => {
          response.writeHead(answer.status, { 'content-type': 'application/json' });
          response.end(await answer.text());
        })
        .catch(() => response.destroy());
    });
  });
  const self = {
    url: `${await listen(server)}graphql`,
    requests: 0,
    close: () => finished(server),
  };
  return self;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Stops listening and lets what is under way finish. */
function finished(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
