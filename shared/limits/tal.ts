const format = new Intl.NumberFormat('sv-SE');

/** A count as a Swedish text has it; what is too large to count is said so. */
export function tal(count: number): string {
  return Number.isSafeInteger(count) ? format.format(count) : 'oräkneligt många';
}
