import { resolve } from 'node:path';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';

/** Where public keys are: the address of a JWKS, a file with one, or the keys themselves. */
export type KeyLocation = { url: string } | { file: string } | JSONWebKeySet;

/** Finds the key that a token's header names. */
export type KeySource = JWTVerifyGetKey & {
  /** Fetches the keys of an address at once. For use when something says that they have changed. */
  reload?: () => Promise<void>;
};

/** No keys to verify with: they cannot be fetched or read now, and no earlier keys are held. */
export class KeysUnavailable extends Error {
  override name = 'KeysUnavailable';
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host, as a URL writes it, is this machine. Names below `localhost` are too (RFC 6761). */
export const isLoopback = (hostname: string) =>
  loopback.has(hostname) || hostname.endsWith('.localhost');

/**
 * Where keys are, read from a text: an address with https (http on this machine), or a file relative to `folder`.
 * Throws Error that names `where`.
 */
export function readKeyLocation(text: string, where: string, folder: string): KeyLocation {
  if (!/^[a-z][a-z0-9+.-]+:/i.test(text)) return { file: resolve(folder, text) };
  const { protocol, hostname } = URL.canParse(text)
    ? new URL(text)
    : { protocol: '', hostname: '' };
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) {
    return { url: text };
  }
  throw new Error(`"${where}" is ${text}, but keys are fetched over https, or read from a file`);
}
