import { execFile } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { SettingError } from '../../errors/SettingError.ts';

/**
 * Makes sure that `git add .` never adds a private key. The key's name, and the names of files beside it during a
 * change, are written to a `.gitignore` in its folder before the key is, even when there is no repository yet. Throws
 * SettingError with advice when it cannot be written.
 */
export async function keepOutOfGit(keyFile: string): Promise<void> {
  const list = join(dirname(resolve(keyFile)), '.gitignore');
  // The next key (registryKeys, keys rotate) later gets the name of the key before it.
  const name = basename(keyFile, '.next');
  const line = `/${name.replace(/[\\*?[\]!# ]/g, '\\$&')}*`;
  try {
    // Git does not follow a `.gitignore` that is a link.
    const isFile = lstatSync(list, { throwIfNoEntry: false })?.isFile() ?? null;
    if (isFile === false) throw Object.assign(new Error(), { code: 'EEXIST' });
    const text = isFile ? await readFile(list, 'utf8') : '';
    if (hasLastWord(text, line)) return;
    await appendFile(list, `${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new SettingError(
      `${list} cannot be written (${code}), so that git would take the private key ${keyFile}: mend that file, or choose a folder outside the repository.`,
    );
  }
}

/** Throws SettingError with advice when git tracks the file already: then no `.gitignore` keeps it out. */
export async function refuseTracked(keyFile: string): Promise<void> {
  const folder = dirname(resolve(keyFile));
  // Without git, or without a repository, no file is tracked.
  const args = ['-C', folder, 'ls-files', '--error-unmatch', '--', basename(keyFile)];
  const tracked = await promisify(execFile)('git', args).then(
    () => true,
    () => false,
  );
  if (!tracked) return;
  throw new SettingError(
    `${keyFile} is under version control (git), where no private key may be: choose a folder outside the repository. Whoever has the repository may have the old key: take it out with git rm --cached, and use another one.`,
  );
}

/** Whether a `.gitignore` names a file and does not take it back later: the last matching line decides. */
function hasLastWord(text: string, line: string): boolean {
  const lines = text.split(/\r?\n/);
  return lines.lastIndexOf(line) > lines.findLastIndex((other) => other.startsWith('!'));
}
