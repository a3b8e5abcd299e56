import personnummer from 'personnummer';

// The package's types describe its ES build, while Node loads its CommonJS build, which is the class itself.
const { valid } = personnummer as unknown as { valid(text: string): boolean };

/** Ten or twelve digits as people write a personnummer or a samordningsnummer, not part of a longer number. */
const candidate = /(?<![\d-])(?:(?:18|19|20)\d{2}|\d{2})\d{4}[-+ ]?\d{4}(?![\d-])/g;

/**
 * The first text in `text` that is a personnummer or samordningsnummer (date and check digit), or null. An
 * organisationsnummer is not one: its third digit makes no month. No data on persons is kept here (GDPR, and the
 * design's own rule: no patient data, ever).
 */
export function personnummerIn(text: string): string | null {
  for (const [found] of text.matchAll(candidate)) {
    const digits = found.replace(' ', '');
    if (valid(digits)) return found;
  }
  return null;
}
