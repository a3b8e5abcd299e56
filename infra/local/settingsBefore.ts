/**
 * The settings of a running `npm start` that a command beside it must be given too, as they are written before it in a
 * shell; empty where all are the usual ones. With a slug the command runs that subgraph. A password is not shown: the
 * database's address is then the shell's own.
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
