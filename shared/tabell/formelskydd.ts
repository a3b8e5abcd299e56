/** What makes Excel take a text for a formula and run it. */
const formel = /^'*[=+\-@\t\r]/;

/** A text that Excel shows instead of running as a formula: with an apostrophe before what looks like one. */
export function skyddad(text: string): string {
  return formel.test(text) ? `'${text}` : text;
}

/** The text that was protected; any other text as it is. */
export function oskyddad(text: string): string {
  return text.startsWith("'") && formel.test(text) ? text.slice(1) : text;
}
