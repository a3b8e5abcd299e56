import personnummer from 'personnummer';

// The package's types describe its ES build, while Node loads its CommonJS build, which is the class itself.
const { valid } = personnummer as unknown as { valid(text: string): boolean };

/** Ten or twelve digits as people write a personnummer or a samordningsnummer, not part of a longer number. */
const candidate =
  /(?<![\d-])(?:(?:18|19|20)\d{2}|\d{2})(?<month>\d{2})(?<day>\d{2})(?<sign> ?[-+] ?| )?\d{4}(?![\d-])/g;

/**
 * The first text in `text` that looks like a personnummer or samordningsnummer, or null. Written with its sign, a date is
 * enough, for one with a slip of the pen is still about a person; bare digits must have the right check digit as well,
 * or any number of that length would do. An organisationsnummer is not one: its third digit makes no month. No data on
 * persons is kept here (GDPR, and the design's own rule: no patient data, ever).
 */
export function personnummerIn(text: string): string | null {
  for (const { 0: found, groups = {} } of text.matchAll(candidate)) {
    const { month, day, sign = '' } = groups;
    const signed = sign.trim() !== '';
    if (signed ? isDate(Number(month), Number(day)) : valid(found.replace(' ', ''))) return found;
  }
  return null;
}

/** A day of some month; of a samordningsnummer the day is 60 more. */
function isDate(month: number, day: number): boolean {
  const ordinary = day > 60 ? day - 60 : day;
  return month >= 1 && month <= 12 && ordinary >= 1 && ordinary <= 31;
}
