import { sha256Hex } from '../values/sha256Hex.ts';

/** One entry of a feed. Times are ISO 8601. */
export interface AtomEntry {
  /** Its permanent, unique id: an address, or `urnOf` a key. */
  id: string;
  title: string;
  updated: string;
  /** Where to read it. */
  href: string;
  summary?: string;
  content?: string;
}

export interface AtomFeed {
  /** The feed's permanent, unique id: an address, or `urnOf` a key. */
  id: string;
  title: string;
  author: string;
  /** ISO 8601. */
  updated: string;
  /** Its own address, and that of the page it belongs to. */
  self: string;
  alternate: string;
  /** The newest first. */
  entries: readonly AtomEntry[];
}

/** A feed by RFC 4287. */
export function atomOf({ id, title, author, updated, self, alternate, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">',
    element('title', title),
    element('id', id),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${text(alternate)}"/>`,
    ...entries.flatMap((entry) => [
      '<entry>',
      element('title', entry.title),
      element('id', entry.id),
      element('updated', entry.updated),
      `<link rel="alternate" type="text/html" href="${text(entry.href)}"/>`,
      ...(entry.summary === undefined ? [] : [element('summary', entry.summary)]),
      ...(entry.content === undefined
        ? []
        : [`<content type="text">${text(entry.content)}</content>`]),
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

/** A permanent identifier that does not depend on the feed's address (RFC 9562, version 8: a hash). */
export function urnOf(key: string): string {
  const hex = sha256Hex(`atom ${key}`);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

const element = (name: string, value: string) => `<${name}>${text(value)}</${name}>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text for XML, without the characters that XML 1.0 does not allow. */
const text = (value: string) =>
  value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
