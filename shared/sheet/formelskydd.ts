/** What spreadsheets take a text for a formula by, at its start; and the breaks at which some begin a new cell. */
const formula = /^'*\s*[=+\-@]|^'*[\t\r\n]/;

/**
 * A text that spreadsheets show instead of running as a formula: with an apostrophe before what looks like one, written
 * in full width (＝) too. The one rule for every file that the network writes for a spreadsheet.
 */
export function skyddad(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** The text that was protected; any other text as it is. */
export function oskyddad(text: string): string {
  return text.startsWith("'") && isFormula(text) ? text.slice(1) : text;
}

function isFormula(text: string): boolean {
  return formula.test(text.slice(0, 100).normalize('NFKC'));
}
