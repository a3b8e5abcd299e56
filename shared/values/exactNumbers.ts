import { randomBytes } from 'node:crypto';

/**
 * JSON numbers that JavaScript would change: an integer beyond 2^53, a decimal with more digits than a double holds, an
 * exponent beyond its range. In the program each is a text that begins with a mark, which no other server can know. In
 * outgoing JSON it is a number again.
 */
const mark = `tal-${randomBytes(16).toString('hex')}:`;
const marked = new RegExp(`(\\\\?")${mark}([-+.0-9eE]+)\\1`, 'g');

/**
 * A place where such a number may stand, up to its digits. Nearly no text has such a place, so most texts need no
 * closer look.
 */
const candidate = /[:,[]\s*(?=-?(?:[\d.]{16}|[\d.]+[eE][-+]?\d{3}))/g;
const digits = /-?\d[-+.\deE]*/y;

/** As `JSON.parse`, except for such numbers. Throws the same errors. */
export function parseExact(json: string): unknown {
  return JSON.parse(holdsInexact(json) ? withMarks(json) : json);
}

/** Whether a text of JSON may hold such a number. */
export function holdsInexact(json: string): boolean {
  candidate.lastIndex = 0;
  return candidate.test(json);
}

function withMarks(json: string): string {
  let marked = '';
  let copied = 0;
  /** Up to this place it is known where texts begin and end. The place itself is in none. */
  let outside = 0;
  candidate.lastIndex = 0;
  while (candidate.test(json)) {
    const from = candidate.lastIndex;
    while (outside < from) outside = afterText(json, outside, from);
    if (outside > from) {
      // The place is within a text.
      candidate.lastIndex = outside;
      continue;
    }
    digits.lastIndex = from;
    const [found = ''] = digits.exec(json) ?? [];
    if (!isChanged(found)) continue;
    marked += `${json.slice(copied, from)}"${mark}${found}"`;
    copied = from + found.length;
  }
  return marked + json.slice(copied);
}

/** The place after the next text that begins before `limit`. `limit` when there is none. */
function afterText(json: string, from: number, limit: number): number {
  const opening = json.indexOf('"', from);
  if (opening < 0 || opening >= limit) return limit;
  let at = opening;
  do {
    at = json.indexOf('"', at + 1);
    if (at < 0) return json.length;
  } while (isEscaped(json, at));
  return at + 1;
}

function isEscaped(json: string, at: number): boolean {
  let first = at;
  while (json[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

/** The JSON of a value from `parseExact`, with each number as it came. Other JSON is unchanged. */
export function withExactNumbers(json: string): string {
  return json.includes(mark) ? json.replace(marked, '$2') : json;
}

/** The number that such a text stands for, as far as JavaScript can hold it. Undefined for any other value. */
export function numberIn(value: unknown): number | undefined {
  return typeof value === 'string' && value.startsWith(mark)
    ? Number(value.slice(mark.length))
    : undefined;
}

/** A value that keeps the digits of a number. */
export function exactly(text: string): unknown {
  return isChanged(text) ? `${mark}${text}` : Number(text);
}

/** Whether JavaScript would change these digits. */
function isChanged(text: string): boolean {
  const number = Number(text);
  return !Number.isFinite(number) || normal(String(number)) !== normal(text);
}

/** The digits of a number without leading and trailing zeros, and the place of its point. */
function normal(text: string): string {
  const [, sign = '', whole = '', part = '', exponent = '0'] =
    /^(-?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
  const significant = `${whole}${part}`.replace(/^0+/, '');
  if (significant === '') return '0';
  const leading = whole.length + part.length - significant.length;
  return `${sign}${significant.replace(/0+$/, '')}e${whole.length - leading + Number(exponent)}`;
}
