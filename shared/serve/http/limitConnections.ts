import type { Socket } from 'node:net';
import proxyAddr from '@fastify/proxy-addr';
import type { FastifyInstance } from 'fastify';
import { countText } from '../../limits/RequestRefusal.ts';
import { hangUp } from './httpErrors.ts';
import { callerAt } from './limitCallers.ts';

/**
 * Closes new connections from an address that has as many open as it may have. A trusted proxy has no limit, since its
 * connections carry all its callers.
 */
export function limitConnections(
  app: FastifyInstance,
  perAddress: number,
  trustProxy: readonly string[],
): void {
  const isProxy = proxyAddr.compile([...trustProxy]);
  const open = new Map<string, number>();
  app.server.on('connection', (socket: Socket) => {
    const { remoteAddress = '' } = socket;
    if (remoteAddress === '' || isProxy(remoteAddress, 0)) return;
    const address = callerAt(remoteAddress);
    const before = open.get(address) ?? 0;
    open.set(address, before + 1);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (before < perAddress) return;
    hangUp(socket, {
      code: 'FOR_MANGA_ANSLUTNINGAR',
      message: `Adressen har ${countText(before)} anslutningar öppna; högst ${countText(perAddress)} tas emot. Stäng några, eller ställ flera frågor på samma anslutning, och försök igen om en sekund.`,
      status: 429,
      grans: perAddress,
      varde: before,
      retryAfter: 1,
    });
  });
}
