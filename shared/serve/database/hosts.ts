import { connect, type Socket } from 'node:net';
import type { PoolConnection } from 'mysql2';

/** The addresses of a DATABASE_URL, one for each of its hosts: `mysql://u@a:3306,b:3306/name` has two. */
export function urlsOf(url: string): [string, ...string[]] {
  const [, before = '', hosts = '', after = ''] =
    /^(mysql:\/\/(?:[^@/]*@)?)([^/]*)(\/.*)?$/.exec(url) ?? [];
  const [first = '', ...others] = hosts.split(',').map((host) => `${before}${host.trim()}${after}`);
  return before === '' ? [url] : [first, ...others];
}

/** The result from the first server that works. Throws the error of the last one when none does. */
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

/** Codes of a server that is down, or of a Galera node that has no quorum or is still synchronising. */
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

/**
 * A connection is checked before use, unless it was checked within the first of these (ms). The check may take the
 * second (ms).
 */
const [checkEveryMs, checkWaitMs] = [1_000, 1_500];
const check = "SHOW GLOBAL STATUS WHERE Variable_name IN ('wsrep_provider_name', 'wsrep_ready')";

/**
 * The servers of one database, such as the nodes of a Galera cluster. One is used at a time: the first, until it is
 * down or not ready, then the next. A server that failed is used again when all the others have failed.
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

  /** A connection to the server in use. */
  readonly stream = (): Socket => {
    const at = this.#at;
    const socket = connect({ ...(this.#places[at] as { host: string; port: number }) });
    socket.setNoDelay(true);
    socket.setKeepAlive(true, 10_000);
    this.#of.set(socket, at);
    // Runs before the driver sees the error and tries again, so that its new try goes to the next server. A connection
    // that was closed normally, because it was idle, does not count as a failure.
    const leave = () => this.#leave(at);
    socket.on('error', leave);
    socket.once('close', leave);
    socket.once('connect', () => socket.off('close', leave));
    return socket;
  };

  /** Whether a connection can be used: its server is the one in use, answers, and is ready. */
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
    const settle = (ready: boolean) => {
      if (answered) return;
      answered = true;
      clearTimeout(timer);
      if (ready) this.#checked.set(connection, performance.now());
      else this.#leave(at);
      answer(ready);
    };
    const timer = setTimeout(settle, checkWaitMs, false);
    connection.query(check, (error, rows) => {
      const said = new Map(
        ((rows ?? []) as Record<string, string>[]).map((row) => [row.Variable_name, row.Value]),
      );
      // A server without Galera is always ready.
      const alone = !said.get('wsrep_provider_name');
      settle(!error && (alone || said.get('wsrep_ready') === 'ON'));
    });
  }

  #leave(at: number): void {
    if (at === this.#at) this.#at = (at + 1) % this.#places.length;
  }
}
