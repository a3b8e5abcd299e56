import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** Answers one request, by its path and body; null: never. */
export type Answering = (path: string, body: string) => string | null | Promise<string>;

/** What a subgraph of this project sends with each answer (helmet). */
const protective = Object.entries({
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
  'x-request-id': '00000000-0000-4000-8000-000000000000',
  vary: 'Origin',
})
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

let date = { atMs: 0, text: '' };
/** The header `date`, made once a second. */
function dateOf(): string {
  const atMs = Date.now();
  if (atMs - date.atMs >= 1_000) date = { atMs, text: new Date(atMs).toUTCString() };
  return date.text;
}

const separator = Buffer.from('\r\n\r\n');

/**
 * An HTTP/1.1 server that is as cheap as it can be, so that what asks it is what is measured: keep-alive, bodies with a
 * content-length only, every answer 200 with JSON, a closing newline, and the head that a real subgraph's answer has.
 */
export class RawServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #answering: Answering;
  readonly #head: string;

  /** `cacheControl` says for how long its answers may be shown again; nothing when left out. */
  constructor(answering: Answering, cacheControl?: string) {
    this.#answering = answering;
    this.#head = `HTTP/1.1 200 OK\r\n${protective}cache-control: ${cacheControl ?? 'no-store'}\r\ncontent-type: application/json; charset=utf-8\r\n`;
    this.#server = createServer((socket) => this.#serve(socket));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    let pending: Buffer | null = null;
    socket.on('data', (chunk) => {
      let rest: Buffer = pending ? Buffer.concat([pending, chunk]) : chunk;
      while (rest.length > 0) {
        const taken = this.#answerFirst(socket, rest);
        if (taken === 0) break;
        rest = rest.subarray(taken);
      }
      pending = rest.length > 0 ? rest : null;
    });
  }

  /** Answers the request at the start; gives back how many bytes it took, 0 when it has not all come. */
  #answerFirst(socket: Socket, bytes: Buffer): number {
    const end = bytes.indexOf(separator);
    if (end < 0) return 0;
    const head = bytes.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) {
      socket.end('HTTP/1.1 411 Length Required\r\ncontent-length: 0\r\n\r\n');
      return bytes.length;
    }
    const start = end + separator.length;
    const until = start + Number(length);
    if (bytes.length < until) return 0;
    const path = head.slice(head.indexOf(' ') + 1, head.indexOf(' HTTP/'));
    const answer = this.#answering(path, bytes.toString('utf8', start, until));
    if (typeof answer === 'string') this.#send(socket, answer);
    else void answer?.then((text) => this.#send(socket, text));
    return until;
  }

  #send(socket: Socket, answer: string): void {
    const length = Buffer.byteLength(answer) + 1;
    const rest = `date: ${dateOf()}\r\nconnection: keep-alive\r\nkeep-alive: timeout=72\r\n\r\n${answer}\n`;
    socket.write(`${this.#head}content-length: ${length}\r\n${rest}`);
  }
}
