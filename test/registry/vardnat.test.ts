import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import { program } from '../../infra/cli/program.ts';
import { fetchLog } from '../../shared/registry/client/fetchLog.ts';
import { RegistryClient } from '../../shared/registry/client/RegistryClient.ts';
import { activeMembers } from '../../shared/registry/Membership.ts';
import { vardnat as somProcess } from '../cli/vardnat.ts';
import { CliNetwork } from './CliNetwork.ts';

let network: CliNetwork;

beforeAll(async () => {
  network = await CliNetwork.founded();
});
beforeEach(() => network.listen());
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => network.close());

const vardnat = (...args: string[]) => network.run(...args);
const asJson = async (...args: string[]) => JSON.parse(await vardnat(...args, '--json'));
const as = (id: string) => network.as(id);
const path = (...parts: string[]) => network.path(...parts);
const membership = async () => (await fetchLog(new RegistryClient(network.url))).membership;
const memberOf = async (id: string) => (await membership()).members.get(id);

describe('a newcomer, command by command', () => {
  test('makes a folder of its own, with a key that only it can read and that is never shown', async () => {
    const { kid } = await asJson(...network.init('privat-ny', 'PRIVAT', '--lan', '03'));
    network.pointAt('privat-ny');
    const file = path('privat-ny', 'vardnat.key.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { d } = JSON.parse(readFileSync(file, 'utf8'));
    expect(readFileSync(path('privat-ny', 'vardnat.json'), 'utf8')).not.toContain(d);
    const shown = await vardnat('keys', 'show', ...as('privat-ny'));
    expect(shown).toContain(kid);
    expect(shown).not.toContain(d);
    expect(await asJson('keys', 'make', ...as('privat-ny'))).toMatchObject({ kid, gjord: false });
    await expect(vardnat(...network.init('privat-ny', 'PRIVAT'))).rejects.toThrow(/finns redan/);
  });

  test('is told how to be vouched for, and is no member yet', async () => {
    await expect(vardnat('join', ...as('privat-ny'))).rejects.toThrow(/vardnat vouch/);
    await expect(vardnat('status', ...as('privat-ny'))).rejects.toMatchObject({
      kod: 'EJ_MEDLEM',
      felanvant: false,
    });
  });

  test('joins with the word of the huvudman whose uppdrag it has', async () => {
    const begaran = path('begaran.json');
    const intyg = path('intyg.jws');
    await vardnat('join', '--request', begaran, ...as('privat-ny'));
    await expect(
      vardnat('vouch', begaran, '--uppdrag', 'Hemtjänst', '--out', intyg, ...as('privat-ny')),
    ).rejects.toThrow(/inte medlem/);
    const vouched = await vardnat(
      'vouch',
      begaran,
      '--uppdrag',
      'Hemtjänst',
      '--out',
      intyg,
      ...as('tierp'),
    );
    expect(vouched).toContain('privat-ny');
    expect(await asJson('join', '--voucher', intyg, ...as('privat-ny'))).toMatchObject({
      ok: true,
      id: 'privat-ny',
      nr: 1,
    });
    expect(await memberOf('privat-ny')).toMatchObject({
      uppdrag: { issuer: 'tierp', text: 'Hemtjänst' },
    });
    expect(await vardnat('join', '--voucher', intyg, ...as('privat-ny'))).toContain('redan medlem');
  });

  test('publishes its contract version and a schema that keeps the rules, once', async () => {
    const sdl = path('eget.graphql');
    writeFileSync(
      sdl,
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Query {
  "How many bikes there are."
  privat_ny_cyklar: Int
}`,
    );
    const publish = ['publish', '--contract', '1.0.0', '--extension', sdl, ...as('privat-ny')];
    expect(await asJson(...publish)).toMatchObject({ kontraktsversion: '1.0.0', extension: true });
    expect(await asJson(...publish)).toMatchObject({ oforandrat: true });
    expect((await memberOf('privat-ny'))?.extension).toContain('privat_ny_cyklar');
    expect(await asJson('publish', ...as('privat-ny'))).toMatchObject({ oforandrat: true });
    writeFileSync(sdl, 'type Query { tierp_cyklar: Int }');
    await expect(vardnat(...publish)).rejects.toMatchObject({ kod: 'SCHEMA_FOLJER_INTE_REGLERNA' });
    await expect(
      vardnat('publish', '--contract', '99.0.0', ...as('privat-ny')),
    ).rejects.toMatchObject({
      kod: 'OKAND_KONTRAKTSVERSION',
    });
    await vardnat('publish', '--no-extension', ...as('privat-ny'));
    expect((await memberOf('privat-ny'))?.extension).toBeNull();
  });

  test('moves, and changes its key', async () => {
    await vardnat('address', 'https://a.example/g', 'https://b.example/g', ...as('privat-ny'));
    expect((await memberOf('privat-ny'))?.urls).toEqual([
      'https://a.example/g',
      'https://b.example/g',
    ]);
    const before = await asJson('keys', 'show', ...as('privat-ny'));
    const after = await asJson('keys', 'rotate', ...as('privat-ny'));
    expect(after.kid).not.toBe(before.kid);
    expect((await memberOf('privat-ny'))?.keys.map(({ kid }) => kid)).toEqual([
      before.kid,
      after.kid,
    ]);
    expect(existsSync(path('privat-ny', 'vardnat.key.json.next'))).toBe(false);
    expect(await vardnat('status', ...as('privat-ny'))).toContain(after.kid);
  });

  test('finishes a change of key that was cut off after the registry had taken it in', async () => {
    const file = path('privat-ny', 'vardnat.key.json');
    const old = readFileSync(file);
    await vardnat('keys', 'rotate', ...as('privat-ny'));
    const current = readFileSync(file);
    writeFileSync(`${file}.next`, current, { mode: 0o600 });
    writeFileSync(file, old);
    await expect(vardnat('status', ...as('privat-ny'))).rejects.toMatchObject({
      kod: 'FEL_NYCKEL',
    });
    await vardnat('keys', 'rotate', ...as('privat-ny'));
    expect(readFileSync(file)).toEqual(current);
    expect(await asJson('status', ...as('privat-ny'))).toMatchObject({ ok: true });
  });

  test('leaves when it says so twice, and is gone for good', async () => {
    await expect(vardnat('leave', '--confirm', 'tierp', ...as('privat-ny'))).rejects.toThrow(
      /--confirm privat-ny/,
    );
    await vardnat('leave', '--confirm', 'privat-ny', ...as('privat-ny'));
    expect(activeMembers(await membership()).map(({ id }) => id)).toEqual([
      'tierp',
      'region-uppsala',
    ]);
    await expect(
      vardnat('address', 'https://c.example/', ...as('privat-ny')),
    ).rejects.toMatchObject({
      kod: 'UTTRADD_MEDLEM',
    });
  });
});

test('exit codes: 0 done, 1 refused, 2 used wrongly; every command has help', async () => {
  const run = (...args: string[]) => somProcess(args);
  expect(await run('status', ...as('tierp'))).toMatchObject({ code: 0, stderr: '' });
  const refused = await run('join', '--voucher', path('intyg.jws'), ...as('privat-ny'), '--json');
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('UPPTAGET_ID') });
  expect(JSON.parse(refused.stdout)).toMatchObject({ ok: false, fel: { kod: 'UPPTAGET_ID' } });
  expect(await run('publish', '--fel')).toMatchObject({ code: 2 });
  for (const command of program().commands) {
    for (const sub of command.commands.length > 0 ? command.commands : [command]) {
      expect(sub.helpInformation()).toMatch(/^Användning: vardnat/);
      expect(sub.description()).toMatch(/\.$/);
    }
  }
}, 120_000);
