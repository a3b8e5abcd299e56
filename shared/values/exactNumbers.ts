import { randomBytes } from 'node:crypto';

/**
 * JSON numbers that JavaScript would change: an integer beyond 2^53, a decimal with more digits than a double holds, an
 * exponent beyond its range. Each goes through the program as a text that begins with a mark, which no peer can know, and
 * is a number again in the JSON that goes out.
 */
const mark = `tal-${randomBytes(16).toString('hex')}:`;
const marked = new RegExp(`(\\\\?")${mark}([-+.0-9eE]+)\\1`, 'g');

/** Where such a number may stand, up to its digits: nearly no text has such a place, and is spared the closer look. */
const candidate = /[:,[]\s*(?=-?(?:[\d.]{16}|[\d.]+[eE][-+]?\d{3}))/g;
const digits = /-?\d[-+.\deE]*/y;

/** `JSON.parse`, but for such numbers. Throws as it does. */
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
  /** Up to here it is known where texts begin and end, and this is in none. */
  let outside = 0;
  candidate.lastIndex = 0;
  while (candidate.test(json)) {
    const from = candidate.lastIndex;
    while (outside < from) outside = afterText(json, outside, from);
    if (outside > from) {
      // It stands in a text.
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

/** The place after the next text that begins before `limit`; `limit` when there is none. */
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

/** The JSON of what was parsed so, each number as it came; of any other JSON, the same. */
export function withExactNumbers(json: string): string {
  return json.includes(mark) ? json.replace(marked, '$2') : json;
}

/** The number that such a text stands for, as far as JavaScript can hold it; undefined for any other value. */
export function numberIn(value: unknown): number | undefined {
  return typeof value === 'string' && value.startsWith(mark)
    ? Number(value.slice(mark.length))
    : undefined;
}

/** A number's digits as a value that keeps them. */
export function exactly(text: string): unknown {
  return isChanged(text) ? `${mark}${text}` : Number(text);
}

/** Whether JavaScript has another number for these digits. */
function isChanged(text: string): boolean {
  const number = Number(text);
  return !Number.isFinite(number) || normal(String(number)) !== normal(text);
}

/** A number's digits without leading and trailing zeros, and where the point stands among them. */
function normal(text: string): string {
  const [, sign = '', whole = '', part = '', exponent = '0'] =
    /^(-?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
  const significant = `${whole}${part}`.replace(/^0+/, '');
  if (significant === '') return '0';
  const leading = whole.length + part.length - significant.length;
  return `${sign}${significant.replace(/0+$/, '')}e${whole.length - leading + Number(exponent)}`;
}
