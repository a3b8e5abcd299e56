/** What a text is in a statement: SQLite's have no escapes but the doubled quote, MySQL's have, and more than one quote. */
const texts = {
  sqlite: /'(?:[^']|'')*'/g,
  mysql: /'(?:[^'\\]|''|\\[\s\S])*'|"(?:[^"\\]|""|\\[\s\S])*"/g,
};

/** A statement without the texts and numbers in it, which could be values; those of its parameters are not in it. */
export function withoutValues(sql: string, system: keyof typeof texts): string {
  return sql.replace(texts[system], '?').replace(/\b\d+(?:\.\d+)?\b/g, '?');
}
