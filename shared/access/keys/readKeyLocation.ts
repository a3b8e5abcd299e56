import { resolve } from 'node:path';
import type { KeyLocation } from './KeyLocation.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Where keys are found, from a text: an address with https (http on the same machine), or a file as seen from `folder`.
 * Throws Error that names `where`.
 */
export function readKeyLocation(text: string, where: string, folder: string): KeyLocation {
  if (!/^[a-z][a-z0-9+.-]+:/i.test(text)) return { file: resolve(folder, text) };
  const { protocol, hostname } = URL.canParse(text)
    ? new URL(text)
    : { protocol: '', hostname: '' };
  if (protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname))) {
    return { url: text };
  }
  throw new Error(`"${where}" is ${text}, but keys are fetched over https, or read from a file`);
}
