import { beforeEach, describe, expect, test } from '@jest/globals';
import { addSignatures } from '../../shared/registry/signEntry.ts';
import { ExampleNetwork } from './ExampleNetwork.ts';

let network: ExampleNetwork;

beforeEach(async () => {
  network = await ExampleNetwork.founded();
});

describe('a newcomer', () => {
  test('joins by its own key and the word of a huvudman that gives it its uppdrag', async () => {
    await network.append(await network.join('privat-ny'));
    expect(network.log.membership.members.get('privat-ny')).toMatchObject({
      slag: 'PRIVAT',
      number: 0,
      kontraktsversion: null,
      left: null,
      uppdrag: { issuer: 'tierp', text: 'Hemtjänst enligt LOV' },
    });
  });

  test('is refused when somebody has its id, even one that has left', async () => {
    await network.append(await network.join('privat-ny'));
    const again = async () => {
      await network.newKey('privat-ny');
      return network.refuses(await network.join('privat-ny'));
    };
    const own = await network.entry('privat-ny', { type: 'leave' });
    expect(await again()).toBe('UPPTAGET_ID');
    await network.append(own);
    expect(await again()).toBe('UPPTAGET_ID');
  });

  test('is refused when a member has its organisationsnummer, and not when that member has left', async () => {
    const organisationsnummer = '556036-0793';
    await network.append(await network.join('privat-ny', { organisationsnummer }));
    expect(await network.refuses(await network.join('vard-bolaget', { organisationsnummer }))).toBe(
      'UPPTAGET_ORGANISATIONSNUMMER',
    );
    await network.append(await network.entry('privat-ny', { type: 'leave' }));
    expect(
      await network.refuses(await network.join('vard-bolaget', { organisationsnummer })),
    ).toBeNull();
  });

  test.each(['tierp-2', 't1erp', 'ti-erp', 'tlerp', 'region', 'region-upps-ala'])(
    'is refused under the id %s, whose prefix is taken for another',
    async (id) => expect(await network.refuses(await network.join(id))).toBe('UPPTAGET_PREFIX'),
  );

  test.each([
    'Tierp',
    'tierp_2',
    'tіerp',
    'a--b',
    '-a',
    '',
    'samverkan',
    'registry',
    'x'.repeat(61),
  ])('is refused under the id "%s"', async (id) =>
    expect(await network.refuses(await network.join(id))).toBe('OGILTIGT_ID'),
  );

  test.each([
    ['another kind', { slag: 'STAT' as never }, 'OGILTIGT_VARDE'],
    ['no such län', { lan: '99' }, 'OGILTIGT_VARDE'],
    ['a wrong check digit', { organisationsnummer: '556036-0794' }, 'OGILTIGT_ORGANISATIONSNUMMER'],
    ['a personnummer', { organisationsnummer: '900118-9811' }, 'OGILTIGT_ORGANISATIONSNUMMER'],
    ["a kommun's number", { organisationsnummer: '212000-2064' }, 'OGILTIGT_ORGANISATIONSNUMMER'],
    ["an agency's number", { organisationsnummer: '202100-5489' }, 'OGILTIGT_ORGANISATIONSNUMMER'],
    ['what is not seen in its name', { namn: 'Nya\u200bvården' }, 'OGILTIGT_VARDE'],
    ['what turns its name round', { namn: 'Nya\u202evården' }, 'OGILTIGT_VARDE'],
    ['letters of another script', { namn: 'Nуa vården' }, 'OGILTIGT_VARDE'],
    ['å in two parts', { namn: 'Nya vården'.normalize('NFD') }, 'OGILTIGT_VARDE'],
    ['a name of signs', { namn: '–' }, 'OGILTIGT_VARDE'],
    ['no name', { namn: ' ' }, 'OGILTIGT_VARDE'],
    ['no address', { urls: [] }, 'OGILTIG_ADRESS'],
    ['an address that is none', { urls: ['ftp://x.example/'] }, 'OGILTIG_ADRESS'],
    ['a password in its address', { urls: ['https://a:b@x.example/'] }, 'OGILTIG_ADRESS'],
    ['the same address twice', { urls: ['https://x.se/', 'https://x.se/'] }, 'OGILTIG_ADRESS'],
    ['a field too many', { aktiekapital: 1 } as object, 'OGILTIG_FORM'],
  ])('is refused with %s', async (_what, more, code) =>
    expect(await network.refuses(await network.join('privat-ny', more))).toBe(code),
  );

  test.each(['tierp (exempel)', 'TIERP (EXEMPEL)', 'tierp – exempel', 'T1erp (exémpel)'])(
    'is refused under the name %s, which is taken for a member’s',
    async (namn) =>
      expect(await network.refuses(await network.join('privat-ny', { namn }))).toBe(
        'UPPTAGET_NAMN',
      ),
  );

  test('has its own name again when it joins anew, and nobody else has it', async () => {
    const own = { namn: 'Nya vården', organisationsnummer: '556036-0793' };
    await network.append(await network.join('privat-ny', own));
    await network.append(await network.entry('privat-ny', { type: 'leave' }));
    expect(await network.refuses(await network.join('vard-bolaget', own))).toBeNull();
    const others = { ...own, organisationsnummer: null };
    expect(await network.refuses(await network.join('vard-bolaget', others))).toBe('UPPTAGET_NAMN');
  });

  test("is refused with another's key", async () => {
    const { publicKey: key } = await network.signer('tierp');
    expect(await network.refuses(await network.join('privat-ny', { key }))).toBe('UPPTAGEN_NYCKEL');
  });

  test('is refused when somebody else signs for it', async () => {
    const { payload } = await network.join('privat-ny');
    const forged = await addSignatures({ payload, signatures: [] }, await network.signer('tierp'));
    expect(await network.refuses(forged)).toBe('FEL_NYCKEL');
  });

  test.each([
    ['for another id', { member: 'privat-gammal' }, 'OGILTIGT_INTYG'],
    ['for another key', { kid: 'x'.repeat(43) }, 'OGILTIGT_INTYG'],
    ['for another organisationsnummer', { organisationsnummer: '556036-0793' }, 'OGILTIGT_INTYG'],
    ['for another network', { network: 'annat' }, 'OGILTIGT_INTYG'],
    ['for another name', { namn: 'Nya vården' }, 'OGILTIGT_INTYG'],
    ['for another slag', { slag: 'IDEELL' as const }, 'OGILTIGT_INTYG'],
    ['that says no name', { namn: undefined }, 'OGILTIGT_INTYG'],
    ['without a day of expiry', { expires: 'alltid' }, 'OGILTIGT_INTYG'],
    ['that has expired', { expires: '2026-10-01' }, 'INTYG_UTGANGET'],
    ['of somebody unknown', { issuer: 'uppsala' }, 'INTYG_UTFARDARE'],
    ['that names another huvudman than signed it', { issuer: 'region-uppsala' }, 'INTYG_UTFARDARE'],
    ['without an uppdrag', { uppdrag: '' }, 'OGILTIGT_VARDE'],
  ])('is refused with a voucher %s', async (_what, more, code) => {
    const entry = await network.join('privat-ny', {}, (newcomer) =>
      network.voucher(newcomer, more),
    );
    expect(await network.refuses(entry)).toBe(code);
  });

  test('may join through the last day of its voucher', async () => {
    const voucher = { expires: '2026-10-02' };
    const entry = await network.join('privat-ny', {}, (newcomer) =>
      network.voucher(newcomer, voucher),
    );
    expect(await network.refuses(entry, '2026-10-02T23:59:59.999Z')).toBeNull();
    expect(await network.refuses(entry, '2026-10-03T00:00:00.000Z')).toBe('INTYG_UTGANGET');
  });

  test('is refused on the word of a private party, of one that has left, and with an old key', async () => {
    await network.append(await network.join('privat-ny'));
    const by = (id: string) => (newcomer: Parameters<ExampleNetwork['voucher']>[0]) =>
      network.voucher(newcomer, {}, id);
    expect(await network.refuses(await network.join('vard-bolaget', {}, by('privat-ny')))).toBe(
      'INTYG_UTFARDARE',
    );
    const old = await network.join('vard-bolaget', {}, by('tierp'));
    await network.append(await network.rotation('tierp'));
    expect(await network.refuses(old)).toBe('INTYG_UTFARDARE');
    const region = await network.join('vard-bolaget', {}, by('region-uppsala'));
    await network.append(await network.entry('region-uppsala', { type: 'leave' }));
    expect(await network.refuses(region)).toBe('INTYG_UTFARDARE');
  });
});
