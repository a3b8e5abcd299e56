import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What the build stage of the image copies out of the repository: sources and the folder that they come to. */
function copied(): { sources: string[]; target: string }[] {
  const [, buildStage = ''] = read('infra/docker/Dockerfile').split(/^FROM /m);
  return [...buildStage.matchAll(/^COPY (.+) (\S+)$/gm)].map(([, sources = '', target = '']) => ({
    sources: sources.split(' '),
    target,
  }));
}

test('the image builds the portal out of the files that it copies, packed beside each other', async () => {
  for (const { sources, target } of copied()) {
    for (const source of sources) {
      const name = target.endsWith('/') ? join(target, source.split('/').at(-1) ?? '') : target;
      const filter = (path: string) => !path.startsWith(join(root, 'gateway/portal/dist'));
      cpSync(join(root, source), join(folder, name), { recursive: true, filter });
    }
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await run('npm', ['run', '--silent', 'portal:build'], { cwd: folder });
  const dist = join(folder, 'gateway/portal/dist');
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
  // The gateway makes the summaries itself.
  const files = named.filter((path) => path !== '/enkel/');
  expect(files.some((path) => /^\/assets\/.+\.js$/.test(path))).toBe(true);
  for (const path of files) expect(existsSync(join(dist, path))).toBe(true);
  for (const path of files.filter((path) => path.startsWith('/assets/'))) {
    expect(existsSync(join(dist, `${path}.br`))).toBe(true);
  }
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)/);
}, 120_000);

test('what is copied is let through to the image, and what is built beside it is not', () => {
  const rules = read('.dockerignore').split('\n');
  for (const source of copied().flatMap(({ sources }) => sources)) {
    expect(rules).toContain(`!${source.split('/')[0]}`);
  }
  expect(rules).toContain('gateway/portal/dist');
});

test('an installation without development dependencies says that the portal is left out', async () => {
  const alone = mkdtempSync(join(tmpdir(), 'vardnat-'));
  try {
    cpSync(join(root, 'gateway/portal/build/prepare.mjs'), join(alone, 'prepare.mjs'));
    const { stdout } = await run(process.execPath, [join(alone, 'prepare.mjs')]);
    expect(stdout).toContain('The portal is not built');
  } finally {
    rmSync(alone, { recursive: true, force: true });
  }
});
