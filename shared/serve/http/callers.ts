import { createHash } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';

/** A household or an office has a /64 to itself, so no more of an IPv6 address tells callers apart. */
export const ipv6Subnet = 64;

/** An address as callers are counted by it. */
export const callerAt = (ip: string) => normalizeIP(ip, ipv6Subnet);

/** The address that a request comes from; behind a proxy that is trusted, as the proxy says. */
export const addressOf = ({ ip }: FastifyRequest) => callerAt(ip);

/**
 * An access token as callers are counted by it; null without one. It is not verified here, so it only ever makes a limit
 * tighter: made-up tokens still count at the address. The whole token is the key, by its hash, not the subject that it names:
 * else anybody could use up a named person's share.
 */
export function tokenOf({ headers: { authorization } }: FastifyRequest): string | null {
  if (authorization === undefined) return null;
  return createHash('sha256').update(authorization).digest('base64');
}
