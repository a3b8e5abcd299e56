/**
 * The beginnings by which spreadsheets take a text for a formula, and the line breaks at which some begin a new cell.
 */
const formula = /^'*\s*[=+\-@]|^'*[\t\r\n]/;

/**
 * A text that spreadsheets show and do not run. It gets an apostrophe first when it looks like a formula, also in full
 * width (＝). Every file that the network writes for a spreadsheet uses this rule.
 */
export function skyddad(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** The text before it was protected. Any other text is unchanged. */
export function oskyddad(text: string): string {
  return text.startsWith("'") && isFormula(text) ? text.slice(1) : text;
}

function isFormula(text: string): boolean {
  return formula.test(text.slice(0, 100).normalize('NFKC'));
}
