import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** The header that carries a request's id from server to server, and back to the client. */
export const requestIdHeader = 'x-request-id';

const current = new AsyncLocalStorage<string>();
const known = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/i;

/**
 * The id of a request that came with this header: the one that it gives, when that is a UUID or 32 hexadecimal digits, as
 * proxies make them; else a new one. Another text could hold anything, and ids stand in logs.
 */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && known.test(header) ? header.toLowerCase() : randomUUID();
}

/** Runs what belongs to a request: all that it comes to, whenever, knows the request's id. */
export function withRequestId<Result>(id: string, run: () => Result): Result {
  return current.run(id, run);
}

/** The header with the id of the request that is being answered; none outside of one. */
export function requestIdHeaders(): Record<string, string> {
  const id = current.getStore();
  return id === undefined ? {} : { [requestIdHeader]: id };
}

/** What every line of a log says of the request that it was written for. */
export function requestIdInLog(): { reqId?: string } {
  const reqId = current.getStore();
  return reqId === undefined ? {} : { reqId };
}
