import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../../access/keys/KeyLocation.ts';

/**
 * The origin at which people reach the workplace: the subgraph's public address, or without one the request's Host where that
 * names this machine. Null for any other host: the sender can choose the Host header, and another site can point any name here
 * (DNS rebinding).
 */
export function ownOrigin(request: FastifyRequest, publicUrl: string | null): string | null {
  if (publicUrl !== null) return new URL(publicUrl).origin;
  const origin = `${request.protocol}://${request.host}`;
  if (!URL.canParse(origin)) return null;
  const { hostname, origin: own } = new URL(origin);
  return isLoopback(hostname) ? own : null;
}

/**
 * Whether one of the workplace's own pages made the request. Browsers send the origin of the page with every POST; a POST
 * without it comes from no page.
 */
export const fromOwnPage = ({ method, headers }: FastifyRequest, origin: string): boolean =>
  method === 'POST' && headers.origin === origin;
