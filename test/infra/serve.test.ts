import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { bin, vardnat } from '../cli/vardnat.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('infra/settings.schema.json'));
const folder = mkdtempSync(join(tmpdir(), 'vardnat-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
function file(content: unknown, mode = 0o600): string {
  files += 1;
  const path = join(folder, `server-${files}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content), { mode });
  chmodSync(path, mode);
  return path;
}

describe('vardnat serve', () => {
  test('starts a server by its file, under the environment, and ends with it', async () => {
    const path = file({
      ...{ server: 'heby', arguments: ['--port', '0'] },
      ...{ DATA_DIR: join(folder, 'fil'), LOG_LEVEL: 'silent', SHUTDOWN_GRACE_MS: 0 },
      ...{ SUBGRAPH_LIMIT_DEPTH: 3, ANONYMOUS_READS: true },
    });
    expect(
      new Ajv({ allowUnionTypes: true }).validate(schema, JSON.parse(readFileSync(path, 'utf8'))),
    ).toBe(true);
    const { NODE_OPTIONS: _, ...env } = process.env;
    const child: ChildProcess = fork(bin, ['serve', path], {
      env: { ...env, DATABASE_URL: '', DATA_DIR: join(folder, 'miljo') },
    });
    const [{ ready }] = await once(child, 'message');
    const query =
      '{ _entities(representations: [{ __typename: "Huvudman", id: "heby" }]) { ... on Huvudman { namn } } }';
    const answer = await fetch(ready, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect((await answer.json()).data._entities).toEqual([{ namn: 'Heby kommun' }]);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    expect(spawnSync('ls', [join(folder, 'miljo')], { encoding: 'utf8' }).stdout).toContain(
      'heby.sqlite',
    );
    expect(spawnSync('ls', [join(folder, 'fil')]).status).not.toBe(0);
  });

  test.each([
    ['{', /är inte JSON/],
    ['[]', /ska ha ett objekt/],
    [{ PORT: 1 }, /server ska säga vad som startas/],
    [{ server: 'heby', PROT: 1 }, /PROT är ingen inställning/],
    [{ server: 'heby', PORT: [1] }, /PORT ska vara en text/],
    [{ server: 'heby', arguments: '--port 1' }, /arguments ska vara en lista/],
  ])('refuses %j', async (content, words) => {
    const said = await vardnat(['serve', file(content)]);
    expect([said.code, said.stderr]).toEqual([2, expect.stringMatching(words)]);
  });

  test('refuses a password that others may read', async () => {
    const content = { server: 'heby', DATABASE_URL: 'mysql://u:hemligt@127.0.0.1:1/x' };
    const said = await vardnat(['serve', file(content, 0o644)]);
    expect([said.code, said.stderr]).toEqual([2, expect.stringMatching(/chmod 600/)]);
    expect(said.stderr).not.toContain('hemligt');
  });
});

test('the settings files that the guide shows are ones by the schema', () => {
  const files = [...read('infra/README.md').matchAll(/```json\n([\s\S]*?)```/g)];
  expect(files.length).toBeGreaterThan(0);
  const ajv = new Ajv({ allowUnionTypes: true });
  for (const [, text] of files) expect(ajv.validate(schema, JSON.parse(text as string))).toBe(true);
});

test('the schema has every setting that the code reads, and no other that the documents do not', () => {
  const sources = ['shared/serve/settings.ts', 'shared/serve/mailSettings.ts', 'gateway/start.ts'];
  const named = sources.flatMap((source) =>
    [...read(source).matchAll(/env\.([A-Z][A-Z0-9_]+)/g)].map(([, name]) => name as string),
  );
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((name) => !Object.hasOwn(schema.properties, name))).toEqual([]);
  const documents = `${read('README.md')}\n${read('infra/settings.md')}`;
  const plain = Object.keys(schema.properties).filter((name) => !/LIMIT_|^[^A-Z]/.test(name));
  expect(plain.filter((name) => !documents.includes(`\`${name}\``))).toEqual([]);
});

const analyze = spawnSync('systemd-analyze', ['--version']).status === 0;
if (!analyze) console.warn('systemd-analyze (systemd) is missing: the unit is not verified.');
(analyze || process.env.CI === 'true' ? test : test.skip).each([
  'vardnat@.service',
  'vardnat-backup@.service',
  'vardnat-backup@.timer',
])('the unit %s is one that systemd takes', (name) => {
  for (const unit of [name, name.replace('.timer', '.service')]) {
    const here = read(`infra/systemd/${unit}`).replaceAll(
      '/opt/vardnat/',
      fileURLToPath(new URL('../../', import.meta.url)),
    );
    writeFileSync(join(folder, unit), here);
  }
  const verified = spawnSync(
    'systemd-analyze',
    ['verify', join(folder, name.replace('@', '@tierp'))],
    { encoding: 'utf8', env: { ...process.env, SYSTEMD_UNIT_PATH: `${folder}:` } },
  );
  const ours = verified.stderr.split('\n').filter((line) => line.includes(`/${name}`));
  expect([ours.filter((line) => !/User=|user/i.test(line)), verified.status]).toEqual([[], 0]);
  // A signal to every process of the unit would reach the server twice, and cut off what it is answering.
  if (name === 'vardnat@.service')
    expect(read(`infra/systemd/${name}`)).toMatch(/^KillMode=mixed$/m);
  if (name.endsWith('.timer')) return;
  const secure = spawnSync(
    'systemd-analyze',
    ['security', '--offline=true', '--threshold=30', join(folder, name)],
    { encoding: 'utf8' },
  );
  expect([secure.status, secure.stderr]).toEqual([0, '']);
});
