import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { onCliNetwork } from './onCliNetwork.ts';

const { network, vardnat, asJson, as, path, memberOf } = onCliNetwork();

describe('a kommun that comes later', () => {
  const begaran = () => path('heby.json');
  const vouch = (id: string, ...more: string[]) => vardnat('vouch', begaran(), ...more, ...as(id));

  test('is not let in by one, nor with an uppdrag', async () => {
    await vardnat(...network().init('heby', 'KOMMUN', '--orgnr', '212000-2064'));
    network().pointAt('heby');
    await vardnat('join', '--request', begaran(), ...as('heby'));
    await expect(vouch('tierp', '--uppdrag', 'Hemtjänst')).rejects.toThrow(/inget --uppdrag/);
    expect(await vouch('tierp', '--out', path('tierp.jws'))).toContain('När 3 grundare');
    await expect(
      vardnat('join', '--voucher', path('tierp.jws'), ...as('heby')),
    ).rejects.toMatchObject({ kod: 'GRUNDARE_SAKNAS' });
  });

  test('joins by the vouchers of three founders, among what the command prints', async () => {
    const files = ['tierp', 'region-uppsala', 'uppsala'].map((id) => path(`${id}.txt`));
    for (const file of files) {
      const [id = ''] = file.split('/').at(-1)?.split('.') ?? [];
      writeFileSync(file, await vouch(id));
    }
    expect(await asJson('join', '--voucher', ...files, ...as('heby'))).toMatchObject({ ok: true });
    expect(await memberOf('heby')).toMatchObject({
      slag: 'KOMMUN',
      admittedBy: ['tierp', 'region-uppsala', 'uppsala'],
    });
    expect(await vardnat('status', ...as('heby'))).toContain(
      'Intygad av grundarna: tierp, region-uppsala, uppsala',
    );
    await expect(vouch('heby')).rejects.toThrow(/har inte grundat nätverket/);
  });

  test('is not vouched for out of a request that does not say what it is', async () => {
    const { slag: _, ...old } = JSON.parse(readFileSync(begaran(), 'utf8'));
    writeFileSync(path('old.json'), JSON.stringify(old));
    await expect(vardnat('vouch', path('old.json'), ...as('tierp'))).rejects.toThrow(/utan slag/);
  });
});
