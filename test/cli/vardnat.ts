import { execFile } from 'node:child_process';
import { dirname, basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../infra/cli/vardnat.mjs', import.meta.url));

/** How a run of the command ended. */
export interface Korning {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the real command as a process of its own. */
export function vardnat(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  nodeArgs: readonly string[] = [],
): Promise<Korning> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...nodeArgs, bin, ...args],
      { env: { ...process.env, DATABASE_URL: '', ...env }, maxBuffer: 100_000_000 },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }),
    );
  });
}

/** The slug and the settings with which the command works on a test database. */
export function agare(url: string): { slug: string; env: NodeJS.ProcessEnv } {
  if (!url.startsWith('sqlite:')) return { slug: 'provkommun', env: { DATABASE_URL: url } };
  const file = url.slice('sqlite:'.length);
  return { slug: basename(file, '.sqlite'), env: { DATA_DIR: dirname(file) } };
}
