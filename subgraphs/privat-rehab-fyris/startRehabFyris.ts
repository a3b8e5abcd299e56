import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga } from 'graphql-yoga';
import { AssertionCheck, takingOnce } from './access/AssertionCheck.ts';
import { admit } from './access/admit.ts';
import { type CallKey, CodeCheck } from './access/CodeCheck.ts';
import { type Keys, keysAt } from './access/keysAt.ts';
import { Refused } from './access/Refused.ts';
import { type Issuer, TokenCheck } from './access/TokenCheck.ts';
import type { Context } from './Context.ts';
import { Store } from './Store.ts';
import { schema } from './schema.ts';
import { self } from './self.ts';

/** Where the subgraph runs, where its data is, and whom it trusts. */
export interface RehabFyrisOptions {
  port: number;
  host: string;
  /** The JSON file with its data. Created with sample data when it is missing. */
  dataFile: string;
  /** The public keys of the gateways. */
  gatewayKeys: Keys;
  /** Its own call key, when gateways may put codes in the place of assertions. Undefined: none. */
  callKey?: CallKey | null;
  issuers: readonly Issuer[];
  /** Called with unforeseen errors. Undefined: they are printed. */
  onError?: (...what: unknown[]) => void;
}

const maxBodyBytes = 1_000_000;
const sampleData = new URL('sampleData.json', import.meta.url);

/** Headers by which browsers only read an answer, and caches do not store it. */
const protective = [
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cache-control', 'no-store'],
] as const;

/** Starts the subgraph at /graphql. Rejects when the port is taken or the data file cannot be read. */
export async function startRehabFyris(options: RehabFyrisOptions) {
  const { port, host, dataFile, onError = console.error } = options;
  const store = await Store.open(dataFile, async () =>
    JSON.parse(await readFile(sampleData, 'utf8')),
  );
  const keyOf = keysAt(options.gatewayKeys);
  const takeOnce = takingOnce();
  const checks = {
    assertions: new AssertionCheck(self.id, keyOf, takeOnce),
    codes: new CodeCheck(self.id, options.callKey ?? null, keyOf, takeOnce),
  };
  const tokens = new TokenCheck(self.id, options.issuers);
  const yoga = createYoga<Context>({
    schema: await schema(),
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: { debug() {}, info() {}, warn() {}, error: onError },
  });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === '/health/live' || request.url === '/health/ready') {
      return reply(response, 200, { status: 'ready' });
    }
    if (request.method !== 'POST' || request.url !== '/graphql') {
      return reply(response, request.url === '/graphql' ? 405 : 404, {});
    }
    const enter = await admit(request.headers, checks, tokens);
    const body = await read(request);
    if (body === null) return reply(response, 413, {});
    const { caller } = enter(body);
    const { 'content-type': contentType = '', accept = 'application/json' } = request.headers;
    const headers = { 'content-type': contentType, accept };
    const init = { method: 'POST', headers, body: new Uint8Array(body) };
    const answered = await yoga.fetch('http://localhost/graphql', init, {
      store,
      caller,
      refused: new Set(),
    });
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    response.end(await answered.text());
  };
  const server = createServer((request, response) => {
    for (const [name, value] of protective) response.setHeader(name, value);
    answer(request, response).catch((error) => {
      if (!(error instanceof Refused)) onError(error);
      const { code, message } =
        error instanceof Refused
          ? error
          : { code: 'INTERNAL_SERVER_ERROR', message: 'Ett fel inträffade.' };
      const errors = [{ message, extensions: { code } }];
      reply(response, error instanceof Refused ? 401 : 500, { errors });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host}:${bound}/graphql`,
    port: bound,
    close: async () => {
      server.closeIdleConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The body's bytes, since the assertion covers bytes. Null when the body is too large. */
async function read(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
