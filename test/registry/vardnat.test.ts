import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { program } from '../../infra/cli/program.ts';
import { writeKeyPair } from '../../shared/access/keys/keyPair.ts';
import { kontraktsversion } from '../../shared/contract/kontraktsversion.ts';
import type { Tillagg } from '../../shared/domain/tillagg/Tillagg.ts';
import { activeMembers } from '../../shared/registry/Membership.ts';
import { refusalOf } from '../cli/refusalOf.ts';
import { vardnat as somProcess } from '../cli/vardnat.ts';
import { token } from '../identity.ts';
import { cyklar, startNewcomer } from './newcomer.ts';
import { onCliNetwork } from './onCliNetwork.ts';

const { network, vardnat, asJson, as, path, memberOf, members } = onCliNetwork();

const subgraph = (tillagg?: Tillagg) => startNewcomer(path, tillagg);

describe('a newcomer, command by command', () => {
  test('makes a folder of its own, with a key that only it can read and that is never shown', async () => {
    const { kid } = await asJson(...network().init('privat-ny', 'PRIVAT', '--lan', '03'));
    network().pointAt('privat-ny');
    const file = path('privat-ny', 'vardnat.key.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { d } = JSON.parse(readFileSync(file, 'utf8'));
    expect(readFileSync(path('privat-ny', 'vardnat.json'), 'utf8')).not.toContain(d);
    const shown = await vardnat('keys', 'show', ...as('privat-ny'));
    expect(shown).toContain(kid);
    expect(shown).not.toContain(d);
    expect(await asJson('keys', 'make', ...as('privat-ny'))).toMatchObject({ kid, gjord: false });
    await expect(vardnat(...network().init('privat-ny', 'PRIVAT'))).rejects.toThrow(/finns redan/);
  });

  test('learns how to be vouched for, and is no member yet', async () => {
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
    const { kid } = await asJson('keys', 'show', ...as('privat-ny'));
    const bound = ['prov', 'privat-ny', 'privat-ny (exempel)', 'PRIVAT', 'okänt', kid, 'Hemtjänst'];
    for (const one of bound) expect(vouched).toContain(one);
    expect(vouched).toMatch(/till och med +\d{4}-\d{2}-\d{2}/);
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

  test('publishes what its subgraph says when it is asked, and nothing else', async () => {
    const sdl = path('eget.graphql');
    writeFileSync(sdl, cyklar);
    const bare = await subgraph();
    const whole = await subgraph({
      sdl: cyklar,
      resolvers: { Query: { privat_ny_cyklar: () => 3 } },
    });
    const broken = await subgraph({
      sdl: cyklar,
      resolvers: {
        Query: {
          privat_ny_cyklar: () => {
            throw new Error('no bikes');
          },
        },
      },
    });
    await writeKeyPair(path('prov.key.json'), path('prov.jwks.json'));
    const none = ['publish', '--extension', sdl, ...as('privat-ny')];
    const withKey = [...none, '--key', path('gateway.key.json')];
    const at = (url: string) => vardnat('address', url, ...as('privat-ny'));
    const refused = (kod: string, words: RegExp) => ({
      kod,
      message: expect.stringMatching(words),
    });

    await at(bare.url);
    await expect(vardnat(...none, '--key', path('prov.key.json'))).rejects.toMatchObject(
      refused('DELGRAFEN_SLAPPER_INTE_IN', /status 401.*--token.*--key/),
    );
    await expect(vardnat(...withKey)).rejects.toMatchObject(
      refused('DELGRAFEN_SAKNAR_FALT', /Query\.privat_ny_cyklar: /),
    );
    await at(broken.url);
    await expect(vardnat(...withKey)).rejects.toMatchObject(
      refused('DELGRAFEN_SAKNAR_FALT', /Query\.privat_ny_cyklar: /),
    );
    await broken.close();
    await expect(vardnat(...withKey)).rejects.toMatchObject(
      refused('DELGRAFEN_SVARAR_INTE', /ECONNREFUSED.*npx vardnat address --help/),
    );
    // Both of its instances must be so.
    await vardnat('address', whole.url, bare.url, ...as('privat-ny'));
    await expect(vardnat(...withKey)).rejects.toMatchObject({ kod: 'DELGRAFEN_SAKNAR_FALT' });
    expect((await memberOf('privat-ny'))?.kontraktsversion).toBeNull();

    await at(whole.url);
    await expect(vardnat(...withKey, '--contract', '99.0.0')).rejects.toMatchObject(
      refused('DELGRAFEN_FOLJER_INTE_KONTRAKTET', RegExp(`--contract ${kontraktsversion}`)),
    );
    const file = path('privat-ny', 'vardnat.json');
    const uppgifter = readFileSync(file, 'utf8');
    writeFileSync(file, uppgifter.replace(whole.url, 'http://annan.example/graphql'));
    await expect(vardnat(...withKey)).rejects.toMatchObject(
      refused(
        'ANNAN_ADRESS',
        /"npx vardnat address http:\/\/annan\.example\/graphql --config \S+"/,
      ),
    );
    writeFileSync(file, uppgifter);
    expect((await memberOf('privat-ny'))?.kontraktsversion).toBeNull();

    const bearer = await token({ huvudman: 'privat-ny', roller: ['las'] });
    expect(await asJson(...none, '--token', bearer)).toMatchObject({
      kontraktsversion,
      extension: true,
    });
    await Promise.all([bare.close(), whole.close()]);
  });

  test('publishes without asking when it says so, an older version too, and once', async () => {
    const sdl = path('eget.graphql');
    const unchecked = ['--unchecked', ...as('privat-ny')];
    const publish = ['publish', '--contract', '1.0.0', '--extension', sdl, ...unchecked];
    expect(await asJson(...publish)).toMatchObject({ kontraktsversion: '1.0.0', extension: true });
    expect(await asJson(...publish)).toMatchObject({ oforandrat: true });
    expect((await memberOf('privat-ny'))?.extension).toContain('privat_ny_cyklar');
    expect(await asJson('publish', ...unchecked)).toMatchObject({ oforandrat: true });
    writeFileSync(sdl, 'type Query { tierp_cyklar: Int }');
    await expect(vardnat(...publish)).rejects.toMatchObject({ kod: 'SCHEMA_FOLJER_INTE_REGLERNA' });
    await expect(vardnat('publish', '--contract', '99.0.0', ...unchecked)).rejects.toMatchObject({
      kod: 'OKAND_KONTRAKTSVERSION',
    });
    await vardnat('publish', '--no-extension', ...unchecked);
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

  test('has its uppdrag until who gave it takes it back, and is a member all the same', async () => {
    const back = (...more: string[]) => vardnat('vouch', '--withdraw', ...more);
    await expect(vardnat('vouch', ...as('tierp'))).rejects.toThrow(/Begäran saknas/);
    await expect(back('privat-ny', ...as('region-uppsala'))).rejects.toThrow(
      /inget uppdrag av region-uppsala/,
    );
    await expect(back('privat-ny', '--uppdrag', 'x', ...as('tierp'))).rejects.toThrow(
      /inget annat än medlemmens id/,
    );
    expect(await back('privat-ny', ...as('tierp'))).toContain('är medlem tills den själv');
    expect((await memberOf('privat-ny'))?.uppdrag).toMatchObject({
      issuer: 'tierp',
      withdrawn: expect.any(String),
    });
    expect(await back('privat-ny', ...as('tierp'))).toContain('Oförändrat');
    expect(await vardnat('log', 'show', ...as('privat-ny'))).toContain('återtaget');
  });

  test('says by which key its calls may bear codes, and takes it back', async () => {
    const { key } = await asJson('keys', 'calls', ...as('privat-ny'));
    expect(key).toEqual({ kty: 'OKP', crv: 'X25519', x: expect.any(String) });
    expect((await memberOf('privat-ny'))?.callKey).toEqual(key);
    const file = path('privat-ny', 'vardnat.calls.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ ...key, d: expect.any(String) });
    expect(await vardnat('keys', 'calls', ...as('privat-ny'))).toContain('Oförändrat');
    expect(await vardnat('log', 'show', ...as('privat-ny'))).toContain('anropsnyckel');
    await vardnat('keys', 'calls', '--withdraw', ...as('privat-ny'));
    expect((await memberOf('privat-ny'))?.callKey).toBeNull();
  });

  test('leaves when it says so twice, and is gone for good', async () => {
    await expect(vardnat('leave', '--confirm', 'tierp', ...as('privat-ny'))).rejects.toThrow(
      /--confirm privat-ny/,
    );
    await vardnat('leave', '--confirm', 'privat-ny', ...as('privat-ny'));
    expect(activeMembers(await members()).map(({ id }) => id)).toEqual([
      'tierp',
      'region-uppsala',
      'uppsala',
    ]);
    await expect(
      vardnat('address', 'https://c.example/', ...as('privat-ny')),
    ).rejects.toMatchObject({
      kod: 'UTTRADD_MEDLEM',
    });
  });
});

test('every command that was shown on the way can be run as it stands', async () => {
  const hints = [...network().hints];
  expect(hints.length).toBeGreaterThan(10);
  expect((await Promise.all(hints.map(refusalOf))).filter(Boolean)).toEqual([]);
});

test('exit codes: 0 done, 1 refused, 2 used wrongly; every command has help', async () => {
  const run = (...args: string[]) => somProcess(args);
  expect(await run('status', ...as('tierp'))).toMatchObject({ code: 0, stderr: '' });
  const refused = await run('join', '--voucher', path('intyg.jws'), ...as('privat-ny'), '--json');
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('UPPTAGET_ID') });
  expect(JSON.parse(refused.stdout)).toMatchObject({ ok: false, fel: { kod: 'UPPTAGET_ID' } });
  expect(await run('publish', '--fel')).toMatchObject({ code: 2 });
  for (const command of (await program()).commands) {
    for (const sub of command.commands.length > 0 ? command.commands : [command]) {
      expect(sub.helpInformation()).toMatch(/^Användning: vardnat/);
      expect(sub.description()).toMatch(/\.$/);
    }
  }
}, 120_000);
