import type { FastifyReply, FastifyRequest } from 'fastify';

/** A cookie of one party at one origin. */
export interface Cookie {
  name: string;
  /** Whether the origin is https, so that the cookie is marked never to be sent by http. */
  secure: boolean;
}

/**
 * The session's cookie. Browsers tell cookies apart by host and not by port, and several parties share a machine while
 * trying things out, so each has a name of its own. By https it has the prefix `__Host-`, which no other host can set; a
 * browser takes that prefix with `Secure` only, and not every one takes `Secure` by http, on loopback either (Safari): so
 * there it has neither.
 */
export const sessionCookie = (slug: string, origin: string) => cookieOf(slug, origin);

/** The cookie of a sign-in that has begun and is not done. */
export const attemptCookie = (slug: string, origin: string) =>
  cookieOf(`${slug}-inloggning`, origin);

function cookieOf(name: string, origin: string): Cookie {
  const secure = origin.startsWith('https:');
  return { name: secure ? `__Host-${name}` : `vardnat-${name}`, secure };
}

/** The value of a cookie; null without one, and for two of the name: of those, one was planted. */
export function cookieIn({ headers }: Pick<FastifyRequest, 'headers'>, name: string) {
  const values = (headers.cookie ?? '')
    .split(/; */)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  const [value] = values;
  return values.length === 1 && value !== undefined && /^[\w.-]{1,4000}$/.test(value)
    ? value
    : null;
}

/**
 * Sets a cookie for as long as the browser is open, or `seconds`; without a value it is taken away. No script sees it, and
 * no other site's form or frame sends it along; a link from another site does, for reading.
 */
export function setCookie(
  reply: FastifyReply,
  { name, secure }: Cookie,
  value: string | null,
  seconds: number | null = null,
): void {
  const age = value === null ? 0 : seconds;
  const parts = [
    `${name}=${value ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(age === null ? [] : [`Max-Age=${age}`]),
    ...(secure ? ['Secure'] : []),
  ];
  reply.header('set-cookie', parts.join('; '));
}
