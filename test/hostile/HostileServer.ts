import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One question of the gateway to a server that answers as it likes. */
export interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  socket: Socket;
  /** The body as it came. */
  text: string;
  query: string;
  representations: Record<string, unknown>[];
  /** The answer that the subgraph in whose place the server stands would have given. */
  honest(): Promise<HonestAnswer>;
}

// biome-ignore lint/suspicious/noExplicitAny: an attack reaches into the answer and makes it wrong
export type HonestAnswer = any;

/** What a hostile server does with a question. */
export type Behaviour = (call: Call) => unknown;

/** A server in the place of a subgraph, whose behaviour each attack sets. */
export class HostileServer {
  /** Its GraphQL endpoint. */
  readonly url: string;
  behave: Behaviour = ({ socket }) => socket.destroy();
  /** The questions since the last `forget`. */
  calls: Call[] = [];
  readonly #server: ReturnType<typeof createServer>;
  readonly #sockets = new Set<Socket>();
  #sent = 0;
  #busy: Promise<unknown>[] = [];

  private constructor(server: ReturnType<typeof createServer>, url: string, honestUrl: string) {
    this.#server = server;
    this.url = url;
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#sockets.delete(socket);
        this.#sent += socket.bytesWritten;
      });
    });
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => this.#take(request, response, Buffer.concat(chunks), honestUrl));
      response.on('error', () => {});
    });
  }

  /** Starts one on a free port of loopback, in the place of the subgraph at `honestUrl`. */
  static async start(honestUrl: string): Promise<HostileServer> {
    // Headers are made raw by some attacks, and a half-closed socket is one of them.
    const server = createServer({ insecureHTTPParser: true });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new HostileServer(server, `http://127.0.0.1:${port}/graphql`, honestUrl);
  }

  /** Bytes that left for the gateway since the last `forget`, those of open connections included. */
  get sent(): number {
    return [...this.#sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, this.#sent);
  }

  /** Resolves when nothing is being sent any more: a behaviour that sends without end goes on until the gateway hangs up. */
  async quiet(): Promise<void> {
    await Promise.all(this.#busy);
  }

  /** Starts counting anew. */
  forget(): void {
    this.calls = [];
    this.#busy = [];
    this.#sent = -[...this.#sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  #take(request: IncomingMessage, response: ServerResponse, body: Buffer, honestUrl: string): void {
    const text = body.toString('utf8');
    const { query = '', variables = {} } = JSON.parse(text);
    const call: Call = {
      request,
      response,
      socket: request.socket,
      text,
      query,
      representations: variables.representations ?? [],
      honest: async () => {
        const answer = await fetch(honestUrl, {
          method: 'POST',
          headers: forwarded(request),
          body: text,
        });
        return answer.json();
      },
    };
    this.calls.push(call);
    // What an attack does after the gateway has hung up concerns nobody.
    this.#busy.push(Promise.resolve(this.behave(call)).catch(() => {}));
  }
}

/** What the gateway said of the caller and itself, so that the honest subgraph lets the question in. */
function forwarded({ headers }: IncomingMessage): Record<string, string> {
  const kept = ['content-type', 'authorization', 'vardnat-assertion', 'dpop'];
  return Object.fromEntries(
    kept.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])),
  );
}
