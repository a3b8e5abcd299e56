import { connect, type Socket } from 'node:net';
import type { PoolConnection } from 'mysql2';

/** The addresses of a DATABASE_URL, one for each of its hosts: `mysql://u@a:3306,b:3306/name` has two. */
export function urlsOf(url: string): [string, ...string[]] {
  const [, before = '', hosts = '', after = ''] =
    /^(mysql:\/\/(?:[^@/]*@)?)([^/]*)(\/.*)?$/.exec(url) ?? [];
  const [first = '', ...others] = hosts.split(',').map((host) => `${before}${host.trim()}${after}`);
  return before === '' ? [url] : [first, ...others];
}

/** What the first of several servers that can be used gives; throws what the last of them said. */
export async function firstOf<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  let fault: unknown;
  for (const one of urlsOf(url)) {
    try {
      return await work(one);
    } catch (error) {
      if (!isAway(error)) throw error;
      fault = error;
    }
  }
  throw fault;
}

/** Codes of a server that is away, or a Galera node that has no quorum or is being brought up to date. */
const away: ReadonlySet<unknown> = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE'],
  ...[
    'PROTOCOL_CONNECTION_LOST',
    'ER_UNKNOWN_COM_ERROR',
    'ER_SERVER_SHUTDOWN',
    'ER_CON_COUNT_ERROR',
  ],
]);
const isAway = (error: unknown) => away.has((error as { code?: string }).code);

/** What a connection is held against before it is used, if that was not done just now. */
const [checkEveryMs, checkWaitMs] = [1_000, 1_500];
const check = "SHOW GLOBAL STATUS WHERE Variable_name IN ('wsrep_provider_name', 'wsrep_ready')";

/**
 * The servers of one database, such as the nodes of a Galera cluster, of which one is used at a time: the first, until it is
 * away or says that it is not ready; then the next. One that is left is come back to when all the others have been.
 */
export class Hosts {
  readonly #places: readonly { host: string; port: number }[];
  readonly #checked = new WeakMap<PoolConnection, number>();
  readonly #of = new WeakMap<Socket, number>();
  #at = 0;

  constructor(url: string) {
    this.#places = urlsOf(url).map((one) => {
      const { hostname, port } = new URL(one);
      return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3306) };
    });
  }

  get count(): number {
    return this.#places.length;
  }

  /** A connection to the one that is used now. */
  readonly stream = (): Socket => {
    const at = this.#at;
    const socket = connect({ ...(this.#places[at] as { host: string; port: number }) });
    socket.setNoDelay(true);
    socket.setKeepAlive(true, 10_000);
    this.#of.set(socket, at);
    // Before the driver hears of it, which then tries again at the next. One that is closed in good order, since nobody
    // used it, is none that is away.
    const leave = () => this.#leave(at);
    socket.on('error', leave);
    socket.once('close', leave);
    socket.once('connect', () => socket.off('close', leave));
    return socket;
  };

  /** Whether a connection can be used: its server is the one that is used now, answers, and is ready. */
  isReady(connection: PoolConnection, answer: (ready: boolean) => void): void {
    const { stream } = connection as PoolConnection & { stream: Socket };
    const at = this.#of.get(stream) ?? this.#at;
    if (at !== this.#at) {
      answer(false);
      return;
    }
    if (performance.now() - (this.#checked.get(connection) ?? -checkEveryMs) < checkEveryMs) {
      answer(true);
      return;
    }
    let answered = false;
    const tell = (ready: boolean) => {
      if (answered) return;
      answered = true;
      clearTimeout(timer);
      if (ready) this.#checked.set(connection, performance.now());
      else this.#leave(at);
      answer(ready);
    };
    const timer = setTimeout(tell, checkWaitMs, false);
    connection.query(check, (error, rows) => {
      const said = new Map(
        ((rows ?? []) as Record<string, string>[]).map((row) => [row.Variable_name, row.Value]),
      );
      // Without Galera it is a server of its own.
      const alone = !said.get('wsrep_provider_name');
      tell(!error && (alone || said.get('wsrep_ready') === 'ON'));
    });
  }

  #leave(at: number): void {
    if (at === this.#at) this.#at = (at + 1) % this.#places.length;
  }
}
