import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A second address of a subgraph, which holds what it is asked until the test lets go, and then passes it on. */
export class HeldRelay {
  readonly url: string;
  readonly #server: Server;
  readonly #asked: Promise<void>;
  #release!: () => void;

  private constructor(server: Server, asked: Promise<void>) {
    this.#server = server;
    this.#asked = asked;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  }

  static async start(target: string): Promise<HeldRelay> {
    let told = () => {};
    const asked = new Promise<void>((resolve) => {
      told = resolve;
    });
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const server = createServer(async (request, response) => {
      told();
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        await released;
        const headers = Object.entries(request.headers).filter(([name]) => passedOn.test(name));
        const answer = await fetch(target, {
          method: 'POST',
          headers: Object.fromEntries(headers) as Record<string, string>,
          body: Buffer.concat(chunks),
        });
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(await answer.text());
      } catch {
        response.destroy();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const relay = new HeldRelay(server, asked);
    relay.#release = release;
    return relay;
  }

  /** Resolves when it has been asked for the first time. */
  asked(): Promise<void> {
    return this.#asked;
  }

  /** Passes on what it holds, and from then on everything at once. */
  release(): void {
    this.#release();
  }

  close(): Promise<void> {
    this.#release();
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

const passedOn = /^(content-type|accept|vardnat-|authorization|traceparent)/;
