import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What becomes of one chunk from the client: passed on, kept back, or the end of both connections, sent or not. */
export type Verdict = 'pass' | 'keep' | 'cut' | 'send and cut';

/** A network between a subgraph and its database that a test can break at a chosen place. */
export class TcpRelay {
  /** Judges each chunk that the client sends; passes everything at first. */
  judge: (chunk: Buffer) => Verdict = () => 'pass';
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(target: URL) {
    this.#server = createServer((client) => this.#join(client, target));
  }

  /** Stands before the server of a database, and gives the database's address through it. */
  static async before(url: string): Promise<{ relay: TcpRelay; url: string }> {
    const target = new URL(url);
    const relay = new TcpRelay(target);
    relay.#server.listen(0, '127.0.0.1');
    await once(relay.#server, 'listening');
    const through = new URL(url);
    through.host = `127.0.0.1:${(relay.#server.address() as { port: number }).port}`;
    return { relay, url: through.href };
  }

  #join(client: Socket, target: URL): void {
    const server = connect(Number(target.port || 3306), target.hostname);
    const cut = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', cut).on('close', () => {
        this.#sockets.delete(socket);
        cut();
      });
    }
    server.pipe(client);
    client.on('data', (chunk: Buffer) => {
      const verdict = this.judge(chunk);
      if (verdict === 'pass') server.write(chunk);
      if (verdict === 'cut') cut();
      if (verdict === 'send and cut') {
        // The server carries it out, and its answer gets no further.
        server.unpipe(client);
        server.once('data', cut);
        server.write(chunk);
      }
    });
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
