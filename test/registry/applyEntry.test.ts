import { beforeEach, describe, expect, test } from '@jest/globals';
import { registryLimits } from '../../shared/contract/registryLimits.ts';
import { signCompact } from '../../shared/registry/compact.ts';
import type { MemberEntry } from '../../shared/registry/Entry.ts';
import { activeMembers, keyOf } from '../../shared/registry/Membership.ts';
import { encodePayload, readPayload } from '../../shared/registry/SignedEntry.ts';
import { addSignatures, signEntry } from '../../shared/registry/signEntry.ts';
import { ExampleNetwork } from './ExampleNetwork.ts';

let network: ExampleNetwork;

beforeEach(async () => {
  network = await ExampleNetwork.founded();
});

const address = { type: 'address', urls: ['https://ny.example/graphql'] } as const;

describe('a member', () => {
  test('changes its address, its key and what it publishes, and leaves, by itself', async () => {
    await network.append(await network.entry('tierp', address));
    const before = await network.signer('tierp');
    await network.append(await network.rotation('tierp'));
    await network.append(
      await network.entry('tierp', {
        type: 'publish',
        kontraktsversion: '1.0.0',
        extension: 'type Tierp_A { a: Int }',
      }),
    );
    const tierp = network.log.membership.members.get('tierp');
    expect(tierp).toMatchObject({
      urls: address.urls,
      number: 3,
      kontraktsversion: '1.0.0',
      extension: 'type Tierp_A { a: Int }',
    });
    expect(tierp && keyOf(tierp).kid).toBe((await network.signer('tierp')).kid);
    expect(tierp?.keys[0]?.kid).toBe(before.kid);
    await network.append(await network.entry('tierp', { type: 'leave' }));
    expect(activeMembers(network.log.membership).map(({ id }) => id)).toEqual(['region-uppsala']);
    expect(await network.refuses(await network.entry('tierp', address))).toBe('UTTRADD_MEDLEM');
  });

  const everything: Parameters<ExampleNetwork['entry']>[1][] = [
    address,
    { type: 'publish', kontraktsversion: '1.0.0', extension: null },
    { type: 'leave' },
  ];

  test.each(everything)('is not spoken for by another: $type', async (content) => {
    const { payload } = await network.entry('tierp', content);
    for (const other of ['region-uppsala', 'registry', 'samverkan', 'stranger']) {
      const forged = await addSignatures({ payload, signatures: [] }, await network.signer(other));
      expect(await network.refuses(forged)).toBe('FEL_NYCKEL');
    }
    const own = await network.entry('tierp', content);
    const more = await addSignatures(own, await network.signer('region-uppsala'));
    expect(await network.refuses(more)).toBe('FEL_NYCKEL');
    expect(await network.refuses({ payload, signatures: [] })).toBe('FEL_NYCKEL');
  });

  test("is not spoken for under its key's name with another's signature", async () => {
    const { payload, signatures } = await network.entry('tierp', address);
    const other = await signEntry(
      { ...(readPayload(payload) as unknown as MemberEntry), number: 2 },
      await network.signer('tierp'),
    );
    expect(await network.refuses({ payload, signatures: other.signatures })).toBe('FEL_SIGNATUR');
    expect(signatures).not.toEqual(other.signatures);
  });

  test.each(['none', 'HS256', 'ES256'])('is not spoken for with the algorithm %s', async (alg) => {
    const { payload, signatures } = await network.entry('tierp', address);
    const [one] = signatures;
    const header = { ...(readPayload(one?.protected ?? '') as object), alg };
    const forged = [{ protected: encodePayload(header), signature: '' }];
    expect(await network.refuses({ payload, signatures: forged })).toBe('FEL_NYCKEL');
  });

  test("is not bound by what was signed as something else: a voucher's signature is none on an entry", async () => {
    const { payload } = await network.entry('tierp', address);
    const jws = await signCompact(
      readPayload(payload),
      'vardnat-voucher',
      await network.signer('tierp'),
    );
    const [header = '', , signature = ''] = jws.split('.');
    expect(await network.refuses({ payload, signatures: [{ protected: header, signature }] })).toBe(
      'FEL_NYCKEL',
    );
  });

  test.each([0, 2, 7])('cannot use number %d for its first entry', async (number) =>
    expect(await network.refuses(await network.entry('tierp', address, { number }))).toBe(
      'FEL_LOPNUMMER',
    ),
  );

  test('cannot have an entry used twice', async () => {
    const entry = await network.entry('tierp', address);
    await network.append(entry);
    expect(await network.refuses(entry)).toBe('FEL_LOPNUMMER');
  });

  test('changes its key only with both keys, to one that nobody has had', async () => {
    const old = await network.signer('tierp');
    const next = await network.newKey('tierp');
    const content = { type: 'key', key: next.publicKey } as const;
    const byNew = await network.entry('tierp', content);
    expect(await network.refuses(byNew)).toBe('FEL_NYCKEL');
    const byOld = await addSignatures({ payload: byNew.payload, signatures: [] }, old);
    expect(await network.refuses(byOld)).toBe('FEL_NYCKEL');
    expect(await network.refuses(await addSignatures(byNew, old))).toBeNull();

    const { publicKey: key } = await network.signer('region-uppsala');
    const taken = await network.entry('tierp', { type: 'key', key });
    const both = await addSignatures(
      { payload: taken.payload, signatures: [] },
      old,
      await network.signer('region-uppsala'),
    );
    expect(await network.refuses(both)).toBe('UPPTAGEN_NYCKEL');
  });

  test('signs with its old key no more', async () => {
    const old = await network.signer('tierp');
    await network.append(await network.rotation('tierp'));
    const { payload } = await network.entry('tierp', address);
    expect(await network.refuses(await addSignatures({ payload, signatures: [] }, old))).toBe(
      'FEL_NYCKEL',
    );
  });

  test.each([
    ['for another network', { network: 'annat' }, 'FEL_NATVERK'],
    ['that has seen another log', { seen: { nr: 0, hash: 'f'.repeat(64) } }, 'OKANT_LAGE'],
    [
      'that has seen what is not there yet',
      { seen: { nr: 9, hash: 'f'.repeat(64) } },
      'OKANT_LAGE',
    ],
    ['of nobody', { member: 'uppsala' }, 'OKAND_MEDLEM'],
    ['of an unknown type', { type: 'expel' as never }, 'OGILTIG_FORM'],
    [
      'with a private key in it',
      { type: 'key', key: { kty: 'OKP', crv: 'Ed25519', x: 'x'.repeat(43), d: 'd' } } as object,
      'OGILTIG_FORM',
    ],
    ['with an address that cannot be asked', { urls: ['javascript:alert(1)'] }, 'OGILTIG_ADRESS'],
  ])('cannot make an entry %s', async (_what, more, code) =>
    expect(await network.refuses(await network.entry('tierp', address, more as object))).toBe(code),
  );

  test('cannot publish what is larger than a schema may be, or an unnumbered version', async () => {
    const publish = (kontraktsversion: string, extension: string | null) =>
      network.entry('tierp', { type: 'publish', kontraktsversion, extension });
    const { extensionBytes, entryBytes } = registryLimits;
    expect(await network.refuses(await publish('1.0.0', '#'.repeat(extensionBytes)))).toBeNull();
    expect(await network.refuses(await publish('1.0.0', '#'.repeat(extensionBytes + 1)))).toBe(
      'FOR_STOR_EXTENSION',
    );
    expect(await network.refuses(await publish('1.0.0', '#'.repeat(entryBytes)))).toBe('FOR_STOR');
    expect(await network.refuses(await publish('senaste', null))).toBe('OKAND_KONTRAKTSVERSION');
  });
});

describe('the services', () => {
  test('samverkan moves and changes its key, and does nothing that a member does', async () => {
    await network.append(await network.entry('samverkan', address));
    await network.append(await network.rotation('samverkan'));
    expect(network.log.membership.samverkan).toMatchObject({ urls: address.urls, number: 2 });
    expect(await network.refuses(await network.entry('samverkan', { type: 'leave' }))).toBe(
      'EJ_TILLATEN',
    );
  });

  test('the registry changes its key, and has no say in anything else', async () => {
    await network.append(await network.rotation('registry'));
    expect(await network.refuses(await network.entry('registry', address))).toBe('EJ_TILLATEN');
  });

  test('samverkan vouches for nobody', async () => {
    const entry = await network.join('privat-ny', {}, (newcomer) =>
      network.voucher(newcomer, {}, 'samverkan'),
    );
    expect(await network.refuses(entry)).toBe('INTYG_UTFARDARE');
  });
});
