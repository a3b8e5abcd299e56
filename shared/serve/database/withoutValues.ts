/**
 * Texts in a statement. SQLite's have no escapes but the doubled quote. MySQL's have escapes and two kinds of quotes.
 */
const texts = {
  sqlite: /'(?:[^']|'')*'/g,
  mysql: /'(?:[^'\\]|''|\\[\s\S])*'|"(?:[^"\\]|""|\\[\s\S])*"/g,
};

/**
 * A statement without its texts and numbers, which could be values. The values of its parameters are not in the
 * statement.
 */
export function withoutValues(sql: string, system: keyof typeof texts): string {
  return sql.replace(texts[system], '?').replace(/\b\d+(?:\.\d+)?\b/g, '?');
}
