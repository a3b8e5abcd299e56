/**
 * Money is an integer number of öre in the code and a decimal string in kronor outside, never a float. A safe integer
 * holds 90 000 billion kronor, much more than any budget here. Larger amounts are refused, not rounded.
 */
export type Ore = number;

const pattern = /^(-?)(\d{1,14})(?:\.(\d{1,2}))?$/;

/** Öre from a decimal string such as "12345678.50". Returns null when the text is not an amount. */
export function parseBelopp(text: string): Ore | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, sign, whole, decimals = ''] = match;
  const ore = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(ore)) return null;
  return sign === '-' && ore !== 0 ? -ore : ore;
}

/** "12345678.50" from öre. Throws RangeError when `ore` is not a safe integer, since money is never rounded. */
export function formatBelopp(ore: Ore): string {
  if (!Number.isSafeInteger(ore)) throw new RangeError(`not a whole number of öre: ${ore}`);
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const swedish = new Intl.NumberFormat('sv-SE', {
  style: 'currency',
  currency: 'SEK',
  trailingZeroDisplay: 'stripIfInteger',
});

/** "1 500 000 kr" from öre, as Swedish texts write it: with no-break spaces, and decimals where there are any. */
export function beloppText(ore: Ore): string {
  return swedish.format(formatBelopp(ore) as Intl.StringNumericLiteral);
}

/** Öre from whole kronor, for data in code. */
export function kronor(whole: number): Ore {
  const ore = whole * 100;
  if (!Number.isSafeInteger(ore)) throw new RangeError(`not a whole number of öre: ${ore}`);
  return ore;
}
