import type { Celltyp } from './Celltyp.ts';
import { oskyddad, skyddad } from './formelskydd.ts';
import { otolkat, type Tolkat, tolkat } from './Tolkat.ts';

/**
 * The notation for several values in one cell: items with | between; in an item fields with " : " between, and at its
 * end [1] for the row's source number 1. A character that would be read otherwise has a backslash before it.
 */
const tomLista = 'inga';

/** The items of a cell, not yet unescaped. */
export function poster(cell: string): string[] {
  return dela(cell, /\\[\s\S]|(\|)/g);
}

/** The fields of an item, not yet unescaped. */
export function falt(post: string): string[] {
  return dela(post, /\\[\s\S]|(?<=\s)(:)(?=\s|$)/g);
}

/** The parts of a text between the matches of `pattern`'s group. Matches without the group are skipped. */
function dela(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index, 1: separator } of text.matchAll(pattern)) {
    if (separator === undefined) continue;
    parts.push(text.slice(start, index).trim());
    start = index + separator.length;
  }
  return [...parts, text.slice(start).trim()];
}

/** A text, escaped for an item. */
export function kodad(text: string): string {
  return text.replace(/[\\|[]/g, '\\$&').replace(/(^|\s):(?=\s|$)/g, '$1\\:');
}

/** The unescaped text of an item. */
export function avkodad(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1');
}

/** An item without its source number, and that number. */
export function utanNot(post: string): { post: string; not: number | null } {
  const match = /^([\s\S]*?)(?<!\\)\[(\d{1,4})\]$/.exec(post);
  if (!match) return { post, not: null };
  return { post: (match[1] as string).trim(), not: Number(match[2]) };
}

/** An item with its source number. */
export function medNot(post: string, not: number | null): string {
  return not === null ? post : `${post} [${not}]`.trim();
}

/** A cell of several items. `inga` means that there are none, while an empty cell means unknown. */
export function lista<Post>(post: Celltyp<Post>): Celltyp<Post[]> {
  return listaAv({
    fritext: post.fritext,
    tolka: (items) => {
      const values: Post[] = [];
      for (const item of items) {
        const value = post.tolka(item);
        if (!value.ok) return items.length === 1 ? value : otolkat(`"${kort(item)}": ${value.fel}`);
        values.push(value.varde);
      }
      return tolkat(values);
    },
    skriv: (values) => values.map((value) => post.skriv(value)),
  });
}

/** A cell of several items that are read and written together. */
export function listaAv<Post>(alla: {
  fritext?: boolean;
  tolka: (poster: string[]) => Tolkat<Post[]>;
  skriv: (poster: Post[]) => string[];
}): Celltyp<Post[]> {
  return {
    kind: 'text',
    fritext: alla.fritext,
    tolka: (cell) => {
      const raw = oskyddad(cell);
      if (raw.toLowerCase() === tomLista) return tolkat([]);
      const items = poster(raw);
      if (items.includes('')) return otolkat('En post är tom: ta bort det | som är för mycket.');
      return alla.tolka(items);
    },
    skriv: (values) => {
      if (values.length === 0) return tomLista;
      const cell = alla.skriv(values).join(' | ');
      return skyddad(cell.toLowerCase() === tomLista ? `\\${cell}` : cell);
    },
  };
}

/** An item of text. */
export function textpost(typ: Celltyp<string>): Celltyp<string> {
  return {
    kind: 'text',
    fritext: true,
    tolka: (post) => typ.tolka(avkodad(post)),
    skriv: (value) => kodad(typ.skriv(value)),
  };
}

const kort = (item: string) => (item.length > 40 ? `${item.slice(0, 40)}…` : item);
