import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { kontraktsversioner } from '../../../shared/contract/kontraktsversioner.ts';
import { runner } from '../../../shared/run/runner.ts';
import { readSettings } from '../../../shared/serve/settings.ts';
import { CommandError } from '../CommandError.ts';

export interface OperationsOptions {
  /** Operators' lists of operations, as files or folders. */
  safelist?: string[];
  /** A gateway's file of the operations that clients send. Undefined: the file in the data folder, if there is one. */
  usage?: string;
}

/** The change to try: a contract version, by number or file, or a huvudman's extension as SDL. */
export type Change = { contract: string } | { extension: { huvudman: string; sdl: string } };

interface Result {
  changes: string[];
  broken: { operation: string; where: string; faults: string[] }[];
  tried: number;
  errors: string[];
}

const script = fileURLToPath(
  new URL('../../../gateway/extensions/tryOperations.ts', import.meta.url),
);

/** Which known operations a change would break. Throws CommandError when the change cannot be tried. */
export async function triedOperations(change: Change, val: OperationsOptions): Promise<Result> {
  const { safelist: safelists = [], usage } = val;
  const counted = usage ?? join(readSettings(process.env).dataDir, 'gateway', 'anvandning.json');
  if (usage !== undefined)
    await readFile(usage).catch(() => {
      throw felanvant(`${usage} går inte att läsa: ange gatewayens fil anvandning.json.`);
    });
  const given = 'contract' in change ? { contract: await sdlOf(change.contract) } : change;
  const trial = JSON.stringify({ ...given, safelists, usage: counted });
  const { stdout } = await promisify(execFile)(process.execPath, [runner, script, trial], {
    maxBuffer: 50_000_000,
  });
  const result = JSON.parse(stdout) as Result;
  if (result.errors.length > 0)
    throw new CommandError(`Ändringen går inte att pröva:\n  ${result.errors.join('\n  ')}`);
  return result;
}

/** Tries a contract version, and prints what it would break. Throws CommandError when it breaks anything. */
export async function checkContractVersion(
  contract: string,
  { json, ...val }: OperationsOptions & { json?: boolean },
): Promise<void> {
  const result = await triedOperations({ contract }, val);
  const { changes, broken, tried } = result;
  if (json) console.log(JSON.stringify({ ok: broken.length === 0, ...result }));
  else if (changes.length + broken.length === 0)
    console.log(`Ingenting bryts: ${tried} kända frågor går att ställa som förut.`);
  else
    console.log([...changes.map((change) => `Tas bort: ${change}`), ...linesOf(broken)].join('\n'));
  if (broken.length > 0)
    throw new CommandError(`${broken.length} av ${tried} kända frågor skulle inte gå att ställa.`, {
      kod: 'UNDERKAND',
    });
}

/** A line for each operation that would break, with the reason. */
export function linesOf(broken: Result['broken']): string[] {
  return broken.map(({ operation, where, faults }) =>
    [`Bryts: ${operation}, ${where}`, ...faults.map((fault) => `  ${fault}`)].join('\n'),
  );
}

async function sdlOf(contract: string): Promise<string> {
  const kept = kontraktsversioner.find(({ version }) => version === contract);
  if (kept) return kept.sdl;
  return readFile(contract, 'utf8').catch(() => {
    const known = kontraktsversioner.map(({ version }) => version).join(', ');
    throw felanvant(
      `${contract} är varken en fil som går att läsa eller en version av kontraktet: de som finns är ${known}.`,
    );
  });
}

const felanvant = (message: string) => new CommandError(message, { felanvant: true });
