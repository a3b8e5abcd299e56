import { type Filetable, togetherIn } from './Filetable.ts';

/** Which column of the table each cell of a row belongs to, or one sentence that says what is wrong with the header. */
export type Headings = { kolumner: string[] } | { fel: string };

/**
 * Matches a file's first row with a table's columns, upper and lower case alike, in any order. Empty cells after the
 * last heading are left out, as Excel writes some.
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

/** Names told in full: a sheet can have thousands of headings that are none. */
const maxNames = 20;

function problem(kind: string, names: string[]): string {
  if (names.length === 0) return '';
  const told = names
    .slice(0, maxNames)
    .map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name));
  const more = names.length > maxNames ? ` och ${names.length - maxNames} till` : '';
  return `${kind} är ${told.join(', ')}${more}`;
}
