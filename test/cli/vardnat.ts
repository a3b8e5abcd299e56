import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../infra/cli/vardnat.mjs', import.meta.url));

/** How a process ended; `code` is null when a signal ended it. */
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
export function vardnat(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  nodeArgs: readonly string[] = [],
): Promise<Korning> {
  return node([...nodeArgs, bin, ...args], env);
}

/** The slug and the settings with which the command works on a test database. */
export function agare(url: string): { slug: string; env: NodeJS.ProcessEnv } {
  if (!url.startsWith('sqlite:')) return { slug: 'provkommun', env: { DATABASE_URL: url } };
  const file = url.slice('sqlite:'.length);
  return { slug: basename(file, '.sqlite'), env: { DATA_DIR: dirname(file) } };
}
