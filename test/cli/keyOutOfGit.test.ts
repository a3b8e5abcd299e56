import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { program } from '../../infra/cli/program.ts';
import { ensureKeyFile } from '../../shared/registry/file/keyFile.ts';

const root = mkdtempSync(join(tmpdir(), 'vardnat-git-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  jest.restoreAllMocks();
});

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.se', ...args], {
    cwd: folder,
    encoding: 'utf8',
    // What git warns of is none of the test's words.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
let made = 0;
/** A folder in a new repository. */
function repository(): string {
  made += 1;
  const folder = join(root, `r${made}`);
  mkdirSync(folder);
  git(folder, 'init', '-q');
  return folder;
}
/** What `git add .` takes. */
const taken = (folder: string) => {
  git(folder, 'add', '.');
  return git(folder, 'ls-files').split('\n').filter(Boolean);
};
const vardnat = async (...args: string[]) =>
  (await program()).parseAsync(['node', 'vardnat', ...args]);
const init = (folder: string) =>
  vardnat(
    ...['init', folder, '--id', 'privat-ny', '--namn', 'Nya (exempel)', '--slag', 'PRIVAT'],
    ...['--url', 'http://ny.example/graphql', '--registry', 'http://127.0.0.1:1/'],
  );

describe('git add . takes no private key', () => {
  test('of vardnat init, in a folder of its own or in the repository’s, and not while it is changed', async () => {
    const folder = repository();
    await init(join(folder, 'medlem'));
    await init(folder);
    writeFileSync(join(folder, 'medlem', 'vardnat.key.json.next'), 'hemligt');
    expect(taken(folder)).toEqual([
      '.gitignore',
      'medlem/.gitignore',
      'medlem/vardnat.json',
      'vardnat.json',
    ]);
    expect(statSync(join(folder, 'medlem', 'vardnat.key.json')).mode & 0o777).toBe(0o600);
  });

  test('where the list that is there takes it back, ends without a newline, or has the key already', async () => {
    const folder = repository();
    writeFileSync(join(folder, '.gitignore'), '*.log\n/vardnat.key.json*\n!*.json');
    writeFileSync(join(folder, 'vardnat.key.json'), readFileSync(await keyOf()), { mode: 0o600 });
    await init(folder);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe(
      '*.log\n/vardnat.key.json*\n!*.json\n/vardnat.key.json*\n',
    );
    expect(taken(folder)).toEqual(['.gitignore', 'vardnat.json']);
  });

  test('that takes the place of one which was put there by hand', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'key.json'), 'lagd dit för hand');
    await ensureKeyFile(join(folder, 'key.json.next'));
    renameSync(join(folder, 'key.json.next'), join(folder, 'key.json'));
    expect(taken(folder)).toEqual(['.gitignore']);
  });

  test('of vardnat check --make-key', async () => {
    const folder = repository();
    await vardnat('check', '--make-key', join(folder, 'prov #1'));
    expect(taken(folder)).toEqual(['.gitignore', 'prov #1.jwks.json']);
  });
});

describe('a key is refused, with advice and nothing written', () => {
  test('where git has a file by its name', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'vardnat.key.json'), 'gammal');
    git(folder, 'add', '.');
    rmSync(join(folder, 'vardnat.key.json'));
    await expect(init(folder)).rejects.toThrow(/version control.*git rm --cached/);
    expect(git(folder, 'status', '--porcelain', '--untracked-files=all')).not.toContain('?? ');
  });

  test('where the list cannot be written', async () => {
    const folder = repository();
    symlinkSync('annan', join(folder, '.gitignore'));
    await expect(init(folder)).rejects.toThrow(
      /\.gitignore cannot be written.*outside the repository/,
    );
    expect(taken(folder)).toEqual(['.gitignore']);
  });
});

/** A key file, made by the command itself. */
async function keyOf(): Promise<string> {
  const folder = join(root, 'annan');
  await init(folder);
  return join(folder, 'vardnat.key.json');
}
