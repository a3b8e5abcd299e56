/**
 * The settings of a running `npm start` that a command beside it also needs, written as before a command in a shell. Empty
 * where all are the defaults. With a slug, the command runs that subgraph. A database address with a password is not shown; the
 * reader's own shell has it.
 */
export function settingsBefore(
  slug: string | null,
  { PORT, DATA_DIR, DATABASE_URL }: NodeJS.ProcessEnv,
): string {
  const settings: string[] = [];
  if (DATA_DIR) settings.push(`DATA_DIR=${quoted(DATA_DIR)}`);
  if (slug !== null && PORT) settings.push(`PORT=${PORT}`);
  if (slug !== null && DATABASE_URL)
    settings.push(`DATABASE_URL=${databaseOf(slug, DATABASE_URL)}`);
  return settings.map((setting) => `${setting} `).join('');
}

function databaseOf(slug: string, databaseUrl: string): string {
  const name = slug.replaceAll('-', '_');
  const url = new URL(databaseUrl);
  if (url.password !== '') return `"\${DATABASE_URL}_${name}"`;
  url.pathname = `${url.pathname}_${name}`;
  return quoted(url.href);
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
