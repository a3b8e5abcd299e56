/** A command of this command line as it can be run where it is shown: `npx vardnat …`, with what a shell would split quoted. */
export function kommando(...args: readonly string[]): string {
  return ['npx', 'vardnat', ...args.map(quoted)].join(' ');
}

/** The flag that names a member's file; none where a command finds it by itself. */
export function medlemsflagga(config: string): string[] {
  return config === 'vardnat.json' ? [] : ['--config', config];
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
