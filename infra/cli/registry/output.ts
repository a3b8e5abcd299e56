import type { Command } from 'commander';
import { CommandError } from '../CommandError.ts';

/** The output of a command: text for a person, and the same as data for a program. */
export interface Output {
  text: string;
  json: object;
}

/**
 * Runs a command and prints its output: as text, or with `--json` as one line of JSON with `ok` in it. A refusal is then
 * printed as JSON too, beside the sentence on standard error. The exit code is the same.
 */
export async function printOutput(
  { json = false }: { json?: boolean },
  work: () => Promise<Output>,
): Promise<void> {
  try {
    const outcome = await work();
    console.log(json ? JSON.stringify({ ok: true, ...outcome.json }) : outcome.text);
  } catch (error) {
    if (json && error instanceof CommandError) {
      const fel = { kod: error.kod, meddelande: error.message };
      console.log(JSON.stringify({ ok: false, fel }));
    }
    throw error;
  }
}

/** Adds the flag that names the member's file. */
export function withConfig(command: Command): Command {
  return command.option(
    '--config <fil>',
    'medlemmens fil, i mappen som init har gjort',
    'vardnat.json',
  );
}

/** Adds the flag that prints JSON. */
export function withJson(command: Command): Command {
  return command.option('--json', 'skriv svaret som en rad JSON, även när något nekas');
}
