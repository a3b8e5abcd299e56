import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real receiver of webhooks, which holds each message against its secret by the convention's own library. */
export class Receiver {
  readonly got: { headers: IncomingHttpHeaders; body: string }[] = [];
  status = 204;
  /** What it answers one message in the place of `status`, by a word of it. */
  readonly statusOf = new Map<string, number>();
  location: string | null = null;
  server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      this.got.push({ headers: request.headers, body });
      const [, own] = [...this.statusOf].find(([word]) => body.includes(word)) ?? [];
      const status = own ?? this.status;
      response.writeHead(status, this.location === null ? {} : { location: this.location });
      response.end();
      for (const go of this.#waiting.splice(0)) go();
    });
  });
  #waiting: (() => void)[] = [];

  async start(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/in`;
  }

  async has(count: number): Promise<void> {
    while (this.got.length < count) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
}
