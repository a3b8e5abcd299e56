const format = new Intl.ListFormat('sv');

/** Words as a Swedish enumeration: "Tierp, Heby och Håbo". */
export function lista(words: readonly string[]): string {
  return format.format(words);
}
