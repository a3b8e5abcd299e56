import { resolve } from 'node:path';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';

/** Where public keys are found: an address that gives a JWKS, a file with one, or the keys themselves. */
export type KeyLocation = { url: string } | { file: string } | JSONWebKeySet;

/** Finds the key that a token's header names. */
export type KeySource = JWTVerifyGetKey & {
  /** Asks for the keys of an address at once, where something says that they have been changed. */
  reload?: () => Promise<void>;
};

/** The keys to verify with cannot be had: not reached or not readable, and there are none from before. */
export class KeysUnavailable extends Error {
  override name = 'KeysUnavailable';
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host, as a URL has it, is this very machine: names below `localhost` are too (RFC 6761). */
export const isLoopback = (hostname: string) =>
  loopback.has(hostname) || hostname.endsWith('.localhost');

/**
 * Where keys are found, from a text: an address with https (http on the same machine), or a file as seen from `folder`.
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
