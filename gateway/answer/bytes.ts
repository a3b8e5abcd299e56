/** The bytes that JSON is written with. */
export const quote = 0x22;
export const comma = 0x2c;
export const minus = 0x2d;
export const zero = 0x30;
export const nine = 0x39;
export const backslash = 0x5c;
export const open = { list: 0x5b, object: 0x7b };
export const close = { list: 0x5d, object: 0x7d };

/**
 * How many bytes an ordinary character takes that is none of ASCII; 0 for one that has to be looked at. Those of
 * `isShowable` that are recognised fast: Latin letters, dashes and quotation marks.
 */
export function ordinaryLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] as number;
  const next = bytes[at + 1] ?? 0;
  if (lead >= 0xc3 && lead <= 0xc5) return isContinuation(next) ? 2 : 0;
  if (lead === 0xc2) return next >= 0xa0 && next <= 0xbf && next !== 0xad ? 2 : 0;
  if (lead !== 0xe2) return 0;
  const last = bytes[at + 2] ?? 0;
  if (next === 0x80)
    return (last >= 0x90 && last <= 0xa7) || (last >= 0xb0 && last <= 0xbf) ? 3 : 0;
  return next === 0x81 && last >= 0x80 && last <= 0x9e ? 3 : 0;
}

/** Escapes that JavaScript writes too, of characters that may be shown: a quote, a backslash, a line and a tab. */
export function isOrdinaryEscape(byte: number | undefined): boolean {
  return byte === quote || byte === backslash || byte === 0x6e || byte === 0x74;
}

const isContinuation = (byte: number) => byte >= 0x80 && byte <= 0xbf;

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x20 || byte === 0x0d || byte === 0x09;
}

export function isOfNumber(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (
    (byte >= zero && byte <= nine) ||
    byte === minus ||
    byte === 0x2e ||
    byte === 0x2b ||
    byte === 0x65
  );
}

/** Whether a byte may be part of a number or a word: two such that white space divides are two. */
export function isOfWord(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return isOfNumber(byte) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
