import { type Filetable, togetherIn } from './Filetable.ts';

/** The column of each cell of a row, or a sentence that says what is wrong with the header. */
export type Headings = { kolumner: string[] } | { fel: string };

/**
 * Matches a file's first row with a table's columns, in any case and order. Empty cells after the last heading are
 * ignored, since Excel writes some.
 */
export function headings(table: Filetable, celler: readonly string[]): Headings {
  const names = table.columns.map(({ name }) => name);
  const found = celler.map((cell) => cell.trim());
  while (found.at(-1) === '') found.pop();
  const known = found.map((cell) =>
    names.find((name) => name.toLowerCase() === cell.toLowerCase()),
  );
  const has = (name: string) => known.includes(name);

  const problems = [
    problem(
      'okända',
      found.filter((_cell, n) => known[n] === undefined).map((cell) => cell || '(tom)'),
    ),
    problem(
      'dubbla',
      names.filter((name) => known.indexOf(name) !== known.lastIndexOf(name)),
    ),
    problem(
      'saknade',
      table.columns.flatMap(({ name, needed }) => (needed && !has(name) ? [name] : [])),
    ),
    ...Object.entries(togetherIn(table)).map(([name, others]) =>
      problem(`saknade bredvid ${name}`, has(name) ? others.filter((each) => !has(each)) : []),
    ),
  ].filter((each) => each !== '');
  if (problems.length === 0) return { kolumner: known as string[] };
  return {
    fel: `Filens första rad ska ha rubriker: ${problems.join('; ')}. Rubrikerna är ${names.join(', ')}.`,
  };
}

/** The most names to list: a sheet can have thousands of unknown headings. */
const maxNames = 20;

function problem(kind: string, names: string[]): string {
  if (names.length === 0) return '';
  const listed = names
    .slice(0, maxNames)
    .map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name));
  const more = names.length > maxNames ? ` och ${names.length - maxNames} till` : '';
  return `${kind} är ${listed.join(', ')}${more}`;
}
