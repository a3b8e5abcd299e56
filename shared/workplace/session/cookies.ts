import type { FastifyReply, FastifyRequest } from 'fastify';

/** One party's cookie at one origin. */
export interface Cookie {
  name: string;
  /** Whether the origin is https, so that the cookie is marked never to be sent by http. */
  secure: boolean;
}

/**
 * The session's cookie. Browsers separate cookies by host and not by port, and several parties may share a machine, so each
 * party's cookie has a name of its own. On https the name begins with `__Host-`, which no other host can set. Browsers accept
 * that prefix only with `Secure`, and Safari rejects `Secure` on http even on loopback, so on http the cookie has neither.
 */
export const sessionCookie = (slug: string, origin: string) => cookieOf(slug, origin);

/** The cookie that carries a sign-in until it is done. */
export const attemptCookie = (slug: string, origin: string) =>
  cookieOf(`${slug}-inloggning`, origin);

function cookieOf(name: string, origin: string): Cookie {
  const secure = origin.startsWith('https:');
  return { name: secure ? `__Host-${name}` : `vardnat-${name}`, secure };
}

/** The value of a cookie. Null without one, and null when two have the name: then one of them was planted. */
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
 * Sets a cookie for as long as the browser is open, or for `seconds`; without a value it removes the cookie. No script can read
 * it, and no other site's form or frame sends it. A link from another site does, for reading.
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
