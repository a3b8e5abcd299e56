/** The variables that a text states; an empty text states none. Throws SyntaxError, or TypeError for what is no object. */
export function readVariabler(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('not an object');
  }
  return value as Record<string, unknown>;
}

/** What is wrong with the text of the variables, and how to mend it; null when it is right. */
export function variabelfel(text: string): string | null {
  try {
    readVariabler(text);
    return null;
  } catch {
    return 'Variablerna går inte att läsa: skriv dem som JSON, till exempel {"id": "tierp"}, eller lämna fältet tomt.';
  }
}
