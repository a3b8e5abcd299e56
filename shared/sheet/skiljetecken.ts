/** What separates the cells of a text table, most likely first. */
const candidates = [';', '\t', ','] as const;

export type Skiljetecken = (typeof candidates)[number];

/** What separates the cells, judged by the first line that has text; `sep=;` on it, as Excel reads it, decides. */
export function skiljetecken(borjan: string): Skiljetecken {
  const line = borjan.split(/\r\n|\r|\n/).find((each) => each.trim() !== '') ?? '';
  const stated = /^\ufeff?sep=(.)$/i.exec(line)?.[1];
  const unquoted = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string) => (stated ? Number(mark === stated) : unquoted.split(mark).length);
  return candidates.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** True for the line that names the separator for Excel: it is no row of the table. */
export function isSepLine(celler: readonly string[]): boolean {
  return /^sep=.?$/i.test(celler[0] ?? '');
}
