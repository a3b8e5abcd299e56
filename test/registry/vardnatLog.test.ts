import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RegistryClient } from '../../shared/registry/client/RegistryClient.ts';
import { ExampleNetwork } from './ExampleNetwork.ts';
import { onCliNetwork } from './onCliNetwork.ts';
import { showing } from './servers.ts';

const { network, vardnat, asJson, as, path } = onCliNetwork();

describe('the log', () => {
  test('is shown and verified by anyone, and countersigned by members', async () => {
    await vardnat('address', 'https://tierp.example/g', ...as('tierp'));
    const rows = (await vardnat('log', 'show', '--registry', network().url)).split('\n');
    expect(rows[0]).toMatch(/^\s*0 .* grundande +prov$/);
    expect(rows[1]).toMatch(/ny adress +tierp$/);
    const { motsignatur } = await asJson('log', 'countersign', ...as('tierp'));
    const kept = path('kept.txt');
    writeFileSync(kept, `Sparad av Tierp:\n${motsignatur}\n`);
    const { genesis } = await asJson('log', 'verify', '--registry', network().url);
    expect(
      await asJson('log', 'verify', '--checkpoint', kept, '--genesis', genesis, ...as('tierp')),
    ).toMatchObject({ ok: true, nr: rows.length - 1, motsignaturer: 1 });
    await expect(
      vardnat('log', 'verify', '--genesis', 'f'.repeat(64), '--registry', network().url),
    ).rejects.toMatchObject({ kod: 'FEL_GENESIS' });
  });

  test('is not believed when it is shorter than a member has seen, or is another', async () => {
    const client = new RegistryClient(network().url);
    const { checkpoint } = await client.published();
    const kept = path('kept-all.txt');
    writeFileSync(kept, checkpoint);
    const file = path('region-uppsala', 'vardnat.json');
    const original = readFileSync(file);
    await vardnat('status', ...as('region-uppsala'));
    const other = await ExampleNetwork.founded();
    const shown = await showing({
      records: other.records,
      checkpoint: await other.checkpoint(),
      countersignatures: [],
    });
    try {
      await expect(
        vardnat('log', 'verify', '--registry', shown.url, '--checkpoint', kept),
      ).rejects.toMatchObject({ kod: 'FEL_NATVERK', felanvant: false });
      network().pointAt('region-uppsala', shown.url);
      await expect(vardnat('status', ...as('region-uppsala'))).rejects.toMatchObject({
        kod: 'FEL_GENESIS',
        message: expect.stringContaining('LOGGEN STÄMMER INTE'),
      });
    } finally {
      writeFileSync(file, original);
      await shown.close();
    }
  });

  test.each([
    [['log', 'verify', '--checkpoint', 'saknas.txt'], /går inte att läsa/],
    [['log', 'show', '--from', 'x'], /skriv numret på en rad/],
    [['status', '--config', 'saknas.json'], /vardnat init/],
    [['log', 'show', '--config', 'saknas.json'], /--registry/],
    [['vouch', 'saknas.json', '--uppdrag', 'x'], /Begäran saknas.json går inte att läsa/],
    [['genesis', 'sign', 'saknas.json'], /saknas.json går inte att läsa/],
    [
      [
        'init',
        'x',
        '--id',
        'X',
        '--namn',
        'N',
        '--slag',
        'PRIVAT',
        '--url',
        'http://a/',
        '--registry',
        'http://b/',
      ],
      /kan inte vara id/,
    ],
    [
      [
        'init',
        'x',
        '--id',
        'x',
        '--namn',
        'N',
        '--slag',
        'PRIVAT',
        '--url',
        'http://a/',
        '--registry',
        'b',
      ],
      /--registry är "b"/,
    ],
  ])('%j is used wrongly, and told how to mend it', async (args, sentence) => {
    const config = args.includes('--config') || args[0] === 'init' ? [] : as('tierp');
    await expect(vardnat(...args, ...config)).rejects.toMatchObject({
      felanvant: true,
      message: expect.stringMatching(sentence),
    });
  });

  test('a registry that is down is named, in JSON too', async () => {
    const args = ['log', 'show', '--registry', 'http://127.0.0.1:1/', '--json'];
    await expect(vardnat(...args)).rejects.toThrow(/Registret svarar inte/);
    expect(JSON.parse(network().said.join())).toMatchObject({
      ok: false,
      fel: { kod: 'REGISTRET_SVARAR_INTE' },
    });
  });
});

test('when the registry’s key is lost for ever, members move to a successor with the keys that they have', async () => {
  const request = path('successor-request.json');
  const voucher = path('successor-voucher.jws');
  const join = async () => {
    await vardnat('join', '--request', request, ...as('privat-flytt'));
    await vardnat('vouch', request, '--uppdrag', 'Prov', '--out', voucher, ...as('tierp'));
    await vardnat('join', '--voucher', voucher, ...as('privat-flytt'));
    rmSync(request);
    rmSync(voucher);
  };
  await vardnat(...network().init('privat-flytt', 'PRIVAT'));
  network().pointAt('privat-flytt');
  await join();
  const key = readFileSync(path('privat-flytt', 'vardnat.key.json'), 'utf8');

  await network().foundSuccessor();
  network().pointAt('privat-flytt');
  for (const id of ['tierp', 'privat-flytt']) {
    await expect(vardnat('status', ...as(id))).rejects.toMatchObject({ kod: 'FEL_GENESIS' });
    rmSync(path(id, 'vardnat.checkpoint.json'));
  }
  await vardnat('status', ...as('tierp'));
  await expect(vardnat('status', ...as('privat-flytt'))).rejects.toMatchObject({
    kod: 'EJ_MEDLEM',
  });
  await join();
  expect(await vardnat('status', ...as('privat-flytt'))).toContain('är medlem i prov');
  expect(readFileSync(path('privat-flytt', 'vardnat.key.json'), 'utf8')).toBe(key);
});
