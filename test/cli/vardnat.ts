import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { jest } from '@jest/globals';
import { run } from '../../infra/cli/run.ts';

/** The command as npx finds it. */
export const bin = fileURLToPath(new URL('../../infra/cli/vardnat.mjs', import.meta.url));

/** How a command ended; `code` is null when a signal ended its process. */
export interface Korning {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs Node as a process of its own. */
export function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Korning> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      args,
      { env: { ...process.env, DATABASE_URL: '', ...env }, maxBuffer: 100_000_000 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

/** Runs the real command as a process of its own. */
export function vardnatProcess(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  nodeArgs: readonly string[] = [],
): Promise<Korning> {
  return node([...nodeArgs, bin, ...args], env);
}

let last: Promise<unknown> = Promise.resolve();

/** Runs the command in this process, one at a time: they all print to the same place. */
export function vardnat(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Korning> {
  const running = last.then(() => inThisProcess(args, env));
  last = running.catch(() => {});
  return running;
}

async function inThisProcess(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Korning> {
  const said = { stdout: '', stderr: '' };
  const line =
    (to: keyof typeof said) =>
    (...parts: unknown[]) => {
      said[to] += `${format(...parts)}\n`;
    };
  const prints = [
    jest.spyOn(console, 'log').mockImplementation(line('stdout')),
    jest.spyOn(console, 'error').mockImplementation(line('stderr')),
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest: unknown[]) => {
      said.stdout += chunk;
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    }),
  ];
  const { env: before, exitCode } = process;
  process.env = { ...before, DATABASE_URL: '', ...env };
  process.exitCode = undefined;
  try {
    return { code: await run(args), ...said };
  } finally {
    process.env = before;
    process.exitCode = exitCode;
    for (const print of prints) print.mockRestore();
  }
}

/** The slug and the settings with which the command works on a test database. */
export function agare(url: string): { slug: string; env: NodeJS.ProcessEnv } {
  if (!url.startsWith('sqlite:')) return { slug: 'provkommun', env: { DATABASE_URL: url } };
  const file = url.slice('sqlite:'.length);
  return { slug: basename(file, '.sqlite'), env: { DATA_DIR: dirname(file) } };
}
