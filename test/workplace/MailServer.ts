import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as it came over SMTP. */
export interface Received {
  from: string;
  to: string[];
  headers: string;
  text: string;
}

/** A real mail server, that keeps what it gets. */
export class MailServer {
  readonly received: Received[] = [];
  /** What it answers in the place of taking a letter, such as 550; null: it takes it. */
  refuses: number | null = null;
  #server: SMTPServer | null = null;
  #port = 0;
  #waiting: (() => void)[] = [];

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** Starts it, at the port that it had before. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: (_address, _session, done) => {
        if (this.refuses === null) return done();
        done(Object.assign(new Error('no such mailbox'), { responseCode: this.refuses }));
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          this.#keep(
            mailFrom === false ? '' : mailFrom.address,
            rcptTo.map(({ address }) => address),
            Buffer.concat(parts).toString('utf8'),
          );
          done();
        });
      },
    });
    server.on('error', () => {});
    server.listen(this.#port, '127.0.0.1');
    await once(server.server, 'listening');
    this.#port = (server.server.address() as AddressInfo).port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** Resolves when so many letters have come. */
  async has(count: number): Promise<void> {
    while (this.received.length < count) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #keep(from: string, to: string[], raw: string): void {
    const [headers = '', body = ''] = raw.split(/\r\n\r\n([\s\S]*)/);
    this.received.push({
      from,
      to,
      headers: headers.replace(/\r\n[ \t]+/g, ' '),
      text: textOf(headers, body),
    });
    for (const go of this.#waiting.splice(0)) go();
  }
}

function textOf(headers: string, body: string): string {
  if (/transfer-encoding: base64/i.test(headers))
    return Buffer.from(body, 'base64').toString('utf8');
  if (!/transfer-encoding: quoted-printable/i.test(headers)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
