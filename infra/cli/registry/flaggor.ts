import type { Command } from 'commander';

/** Adds the flag that names the member's own file. */
export function medConfig(command: Command): Command {
  return command.option(
    '--config <fil>',
    'medlemmens fil, i mappen som init har gjort',
    'vardnat.json',
  );
}

/** Adds the flag that makes the output data for a program. */
export function medJson(command: Command): Command {
  return command.option('--json', 'skriv svaret som en rad JSON, även när något nekas');
}
