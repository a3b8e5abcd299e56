import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { bin, vardnatProcess } from '../cli/vardnat.ts';

export const root = process.geteuid?.() === 0;
export const nobody = 65_534;
/** Whether the user whom permissions bind can run the command: this checkout may lie in a folder of root's own. */
export const bound =
  !root || spawnSync(process.execPath, [bin, '--help'], { uid: nobody, gid: nobody }).status === 0;
if (!bound) {
  console.warn(
    'SKIPPED: what permissions forbid a server. Nobody but root may read this checkout; move it, or run the tests as another user.',
  );
}
export const folder = mkdtempSync(join(tmpdir(), 'vardnat-doctor-'));
chmodSync(folder, 0o755);

export let files = 0;
export function file(content: unknown, mode = 0o644): string {
  files += 1;
  const path = join(folder, `${files}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  chmodSync(path, mode);
  return path;
}

/** What failed, by id, and how it is mended. */
export type Failed = Record<string, { sett: string; laga: string }>;

export function failedIn(stdout: string): Failed {
  const { prov } = JSON.parse(stdout) as {
    prov: { id: string; status: string; sett?: string[]; laga?: string }[];
  };
  return Object.fromEntries(
    prov
      .filter(({ status }) => status === 'FEL')
      .map(({ id, sett = [], laga = '' }) => [id, { sett: sett.join('\n'), laga }]),
  );
}

/** Looks a settings file over as an operator does; as a user whom permissions bind, where that can be. */
export async function doctor(
  content: object,
  { production = false, asNobody = false } = {},
): Promise<Failed> {
  const path = file(content);
  const env = { NODE_ENV: production ? 'production' : '', DATABASE_URL: undefined };
  const said =
    asNobody && root
      ? await spawnAsNobody(path, env)
      : await vardnatProcess(['doctor', path, '--json'], env);
  const failed = failedIn(said.stdout);
  expect(said.code).toBe(Object.keys(failed).length === 0 ? 0 : 1);
  return failed;
}

export function spawnAsNobody(
  path: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; stdout: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [bin, 'doctor', path, '--json'],
      {
        env: { ...process.env, HOME: folder, ...env },
        ...{ uid: nobody, gid: nobody },
      },
      (_error, stdout) => resolve({ code: child.exitCode, stdout }),
    );
  });
}
