import type { Command } from 'commander';
import { program } from '../../infra/cli/program.ts';

/** Every command of this command line in a text, as it stands there: up to a quotation mark, a backtick or the line's end. */
export function commandsOf(text: string): string[] {
  const quoted = /npx vardnat(?: (?:'[^'\n]*'|[^\s"`']+))*/g;
  return [...text.matchAll(quoted)].map(([command]) => command);
}

/** What the command line says is wrong with a command as it is written in a shell; null when it would be run. */
export async function refusalOf(line: string): Promise<string | null> {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  const cli = await program();
  for (const command of allOf(cli)) {
    command.configureOutput({ writeOut: () => {}, writeErr: () => {} });
    if (command.commands.length === 0) command.action(() => {});
  }
  try {
    await cli.parseAsync(['node', 'vardnat', ...words.slice(2)]);
    return null;
  } catch (error) {
    const { exitCode, message } = error as { exitCode?: number; message: string };
    return exitCode === 0 ? null : `${line}: ${message}`;
  }
}

function allOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allOf)];
}
