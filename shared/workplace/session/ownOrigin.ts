import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../../access/keys/KeyLocation.ts';

/**
 * The origin at which people reach the workplace: that of the subgraph's public address, or without one what the request
 * says of this very machine, by any of its names. Null for another: what is in the Host header its sender can choose, and
 * a page of another site can have any name lead here (DNS rebinding).
 */
export function ownOrigin(request: FastifyRequest, publicUrl: string | null): string | null {
  if (publicUrl !== null) return new URL(publicUrl).origin;
  const origin = `${request.protocol}://${request.host}`;
  if (!URL.canParse(origin)) return null;
  const { hostname, origin: own } = new URL(origin);
  return isLoopback(hostname) ? own : null;
}

/**
 * Whether a request was made by a page of the workplace itself. A browser says of every POST from which page it comes;
 * one that does not say is no page's.
 */
export const fromOwnPage = ({ method, headers }: FastifyRequest, origin: string): boolean =>
  method === 'POST' && headers.origin === origin;
