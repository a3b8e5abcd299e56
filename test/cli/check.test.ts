import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kontraktsversioner } from '../../shared/contract/kontraktsversioner.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { delgraf } from '../../subgraphs/privat-rehab-fyris/delgraf.ts';
import { testCallKey, trust } from '../identity.ts';
import { log } from '../log.ts';
import { vardnat, vardnatProcess } from './vardnat.ts';

describe('vardnat check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
  const file = (name: string) => join(folder, name);
  const key = `${file('prov')}.key.json`;
  let server: RunningServer;

  beforeAll(async () => {
    const made = await vardnat(['check', '--make-key', file('prov')]);
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('GATEWAY_KEYS=') });
    server = await delgraf.start({
      port: 0,
      host: '127.0.0.1',
      dataDir: folder,
      trust: { ...trust, gatewayKeys: { file: `${file('prov')}.jwks.json` } },
      log,
    });
    const [first = { sdl: '' }] = kontraktsversioner;
    writeFileSync(file('right.graphql'), first.sdl);
    writeFileSync(file('wrong.graphql'), first.sdl.replace('type Plats', 'type Platsen'));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('passes a subgraph that trusts the key given, a line for each check', async () => {
    writeFileSync(file('anrop.json'), JSON.stringify(testCallKey.publicKey));
    const given = ['--huvudman', delgraf.id, '--key', key, '--call-key', file('anrop.json')];
    const { code, stdout, stderr } = await vardnat(['check', server.url, ...given]);
    // A late answer on a busy machine is the only thing that may differ here.
    const lines = stdout
      .split('\n')
      .filter((line) => /^[✓✗–] /.test(line) && !line.includes('DEADLINE'));
    expect(lines.filter((line) => !line.startsWith('✓'))).toEqual([]);
    expect(lines.length).toBeGreaterThan(25);
    expect({ code, stderr }).toEqual(
      stdout.includes('✗ DEADLINE')
        ? { code: 1, stderr: expect.any(String) }
        : { code: 0, stderr: '' },
    );
  });

  test('says loudly what it could not try without a key, and with one that is not trusted', async () => {
    const without = await vardnat(['check', server.url, '--huvudman', delgraf.id]);
    expect(without.code).toBe(0);
    expect(without.stdout).toMatch(/✓ ASSERTION_REQUIRED/);
    expect(without.stdout).toMatch(/1 godkända, 0 underkända, \d\d inte prövade\.\nOBS!/);
    expect(without.stdout).toContain('--key FIL');
    const noCodes = ['--huvudman', delgraf.id, '--key', key];
    const { stdout } = await vardnat(['check', server.url, ...noCodes]);
    expect(stdout).toMatch(/– CODE_ACCEPTED .*\n {4}inte prövat: .*--call-key FIL/);
    await vardnat(['check', '--make-key', file('annan')]);
    const other = await vardnat([
      'check',
      server.url,
      '--huvudman',
      delgraf.id,
      '--key',
      `${file('annan')}.key.json`,
    ]);
    expect(other.stdout).toContain('litar inte på nyckeln i --key');
  });

  test('fails a schema that is not the contract’s, with what was seen and how to mend it', async () => {
    const { code, stdout, stderr } = await vardnat([
      'check',
      file('wrong.graphql'),
      '--contract',
      '1.0.0',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ SCHEMA_TYPES .*\n {4}såg: {2}Plats saknas\n {4}laga: /);
    expect(stderr).toContain('följer inte kontraktet');
    const right = await vardnat(['check', file('right.graphql'), '--contract', '1.0.0']);
    expect(right).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    ['Plats:id=1', /TYP är ett av .*Deltagande/],
    ['Deltagande:id=1', /skrivs Deltagande:vardcentrumId=…/],
    ['Deltagande', /skrivs Deltagande:vardcentrumId=…/],
  ])('says how --entity %s is to be mended', async (entity, sentence) => {
    const args = ['check', server.url, '--huvudman', delgraf.id, '--key', key, '--entity', entity];
    expect(await vardnat(args)).toMatchObject({ code: 2, stderr: expect.stringMatching(sentence) });
  });

  test('gives the same as JSON', async () => {
    const { code, stdout } = await vardnat([
      'check',
      file('wrong.graphql'),
      '--contract',
      '1.0.0',
      '--json',
    ]);
    const told = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(told).toMatchObject({ ok: false, summa: { fel: 1 } });
    expect(told.prov.find(({ id }: { id: string }) => id === 'SCHEMA_TYPES')).toMatchObject({
      status: 'FEL',
      sett: ['Plats saknas'],
      laga: expect.any(String),
    });
  });

  test.each([
    [['check'], 2, /Ge adressen/],
    [['check', 'finns-inte.graphql'], 2, /går inte att läsa/],
    [['check', 'http://127.0.0.1:9/graphql'], 2, /--huvudman behövs/],
    [['check', 'http://127.0.0.1:9/graphql', '--huvudman', 'x'], 1, /går inte att nå/],
    [
      ['check', 'package.json', '--contract', '0.1.0'],
      2,
      /ingen version "0.1.0": välj en av 1.0.0/,
    ],
    [
      ['check', 'http://127.0.0.1:9/graphql', '--huvudman', 'x', '--key', 'package.json'],
      2,
      /--key/,
    ],
    [
      ['check', 'http://127.0.0.1:9/graphql', '--huvudman', 'x', '--call-key', 'package.json'],
      2,
      /ingen anropsnyckel .*keys calls/,
    ],
    [['check', '--extension', 'x.graphql'], 2, /--huvudman behövs/],
    [['check', '--explain', 'FINNS_INTE'], 2, /finns inte/],
  ])('says how %j is to be mended', async (args, code, sentence) => {
    expect(await vardnat(args)).toMatchObject({ code, stderr: expect.stringMatching(sentence) });
  });

  test('as a process ends with that exit code', async () => {
    const wrong = await vardnatProcess(['check', file('wrong.graphql'), '--contract', '1.0.0']);
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('1 prov') });
  }, 120_000);

  test('explains a check', async () => {
    const { code, stdout } = await vardnat(['check', '--explain', 'PAGING']);
    expect(code).toBe(0);
    expect(stdout).toContain('totalCount');
  });
});
