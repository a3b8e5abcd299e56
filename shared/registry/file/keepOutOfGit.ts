import { execFile } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { SettingError } from '../../errors/SettingError.ts';

/**
 * Sees to it that `git add .` never takes a private key: its name, with whatever is written beside it while it is changed,
 * stands in a `.gitignore` in its folder before the key does, whether there is a repository yet or not. Throws SettingError
 * with advice when it cannot be written.
 */
export async function keepOutOfGit(keyFile: string): Promise<void> {
  const list = join(dirname(resolve(keyFile)), '.gitignore');
  // The next key (registryKeys, keys rotate) comes to have the name of the one before it.
  const name = basename(keyFile, '.next');
  const line = `/${name.replace(/[\\*?[\]!# ]/g, '\\$&')}*`;
  try {
    // Git does not follow a link by that name.
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

/** Throws SettingError, with advice, when git has a file already: then no list keeps it out. */
export async function refuseTracked(keyFile: string): Promise<void> {
  const folder = dirname(resolve(keyFile));
  // Where git is not installed, or there is no repository, it has no files.
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

/** Whether a list names a file and takes nothing back after it: the last line that fits is the one that counts. */
function hasLastWord(text: string, line: string): boolean {
  const lines = text.split(/\r?\n/);
  return lines.lastIndexOf(line) > lines.findLastIndex((other) => other.startsWith('!'));
}
