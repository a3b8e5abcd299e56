import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Identity, Voucher } from '../../shared/registry/Entry.ts';
import { ExampleNetwork } from './ExampleNetwork.ts';

const kommun = { namn: 'Heby kommun', slag: 'KOMMUN', organisationsnummer: '212000-2064' } as const;
let network: ExampleNetwork;

beforeEach(async () => {
  network = await foundedBy('tierp', 'region-uppsala', 'uppsala', 'knivsta');
});

async function foundedBy(...ids: string[]): Promise<ExampleNetwork> {
  const other = new ExampleNetwork();
  const slag = (id: string) => (id.startsWith('region') ? 'REGION' : 'KOMMUN');
  const founders = await Promise.all(ids.map((id) => other.identity(id, { slag: slag(id) })));
  await other.append(await other.genesis({ founders }));
  return other;
}

/** The vouchers of some of them for a newcomer. */
const of =
  (issuers: readonly string[], more: Partial<Voucher> = {}) =>
  (newcomer: Identity) =>
    Promise.all(issuers.map((id) => network.voucher(newcomer, { uppdrag: null, ...more }, id)));

describe('a public huvudman', () => {
  test('joins by the vouchers of more than half of the founders, and then gives uppdrag itself', async () => {
    const by = ['tierp', 'region-uppsala', 'knivsta'];
    await network.append(await network.join('heby', kommun, of(by)));
    expect(network.log.membership.members.get('heby')).toMatchObject({
      slag: 'KOMMUN',
      founder: false,
      admittedBy: by,
      uppdrag: null,
    });
    const own = await network.join('privat-ny', {}, (one) => network.voucher(one, {}, 'heby'));
    expect(await network.refuses(own)).toBeNull();
  });

  test.each([
    ['one founder', ['tierp']],
    ['two founders', ['tierp', 'uppsala']],
    ['one founder three times', ['tierp', 'tierp', 'tierp']],
    ['nobody', []],
  ])('is refused with the word of %s', async (_what, by) => {
    expect(await network.refuses(await network.join('heby', kommun, of(by)))).toBe(
      'GRUNDARE_SAKNAS',
    );
  });

  test.each(['REGION', 'KOMMUN', 'KOMMUNALFORBUND'] as const)(
    'is not made of a newcomer that calls itself %s',
    async (slag) => {
      expect(await network.refuses(await network.join('bolaget', { slag }))).toBe('OGILTIGT_INTYG');
      const asPrivate = await network.join('bolaget', { slag }, (one) =>
        network.voucher(one, { slag: 'PRIVAT' }),
      );
      expect(await network.refuses(asPrivate)).toBe('OGILTIGT_INTYG');
    },
  );

  test('needs half of those founders that are left, and one more', async () => {
    network = await foundedBy('tierp', 'region-uppsala', 'uppsala', 'knivsta', 'habo', 'osthammar');
    const three = ['tierp', 'region-uppsala', 'uppsala'];
    const joins = async (by: string[]) =>
      network.refuses(await network.join('heby', kommun, of(by)));
    expect(await joins(three)).toBe('GRUNDARE_SAKNAS');
    expect(await joins([...three, 'habo'])).toBeNull();
    await network.append(await network.entry('osthammar', { type: 'leave' }));
    expect(await joins(three)).toBeNull();
    expect(await joins(['tierp', 'uppsala', 'osthammar'])).toBe('INTYG_UTFARDARE');
  });

  test('cannot join where fewer than three have founded', async () => {
    network = await foundedBy('tierp', 'region-uppsala');
    const both = of(['tierp', 'region-uppsala']);
    expect(await network.refuses(await network.join('heby', kommun, both))).toBe('GRUNDARE_SAKNAS');
  });

  test('is refused with the word of one that is public and has not founded', async () => {
    const three = ['tierp', 'region-uppsala', 'uppsala'];
    await network.append(await network.join('heby', kommun, of(three)));
    const habo = await network.join(
      'habo',
      { slag: 'KOMMUN' },
      of(['tierp', 'region-uppsala', 'heby']),
    );
    expect(await network.refuses(habo)).toBe('INTYG_UTFARDARE');
  });

  test.each([
    ['for another name', { namn: 'Hebys kommun' }, 'OGILTIGT_INTYG'],
    ['for another slag', { slag: 'REGION' }, 'OGILTIGT_INTYG'],
    ['for another organisationsnummer', { organisationsnummer: null }, 'OGILTIGT_INTYG'],
    ['with an uppdrag', { uppdrag: 'Hemtjänst' }, 'OGILTIGT_INTYG'],
    ['that have expired', { expires: '2026-09-30' }, 'INTYG_UTGANGET'],
  ] as const)('is refused with vouchers %s', async (_what, more, code) => {
    const by = of(['tierp', 'region-uppsala', 'uppsala'], more);
    expect(await network.refuses(await network.join('heby', kommun, by))).toBe(code);
  });

  test('has nothing to confirm, as little as a private one', async () => {
    const tierp = await network.entry('tierp', { type: 'confirm', vouchers: [] });
    expect(await network.refuses(tierp)).toBe('EJ_TILLATEN');
    await network.append(await network.join('privat-ny'));
    const privat = await network.entry('privat-ny', { type: 'confirm', vouchers: [] });
    expect(await network.refuses(privat)).toBe('EJ_TILLATEN');
  });
});

test('a private newcomer brings one voucher, of one that gives it an uppdrag', async () => {
  expect(await network.refuses(await network.join('privat-ny', {}, of(['tierp'])))).toBe(
    'OGILTIG_FORM',
  );
  const without = await network.join('privat-ny', {}, (newcomer) =>
    network.voucher(newcomer, { uppdrag: null }),
  );
  expect(await network.refuses(without)).toBe('OGILTIGT_INTYG');
});
