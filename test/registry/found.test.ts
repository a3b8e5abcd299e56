import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Genesis } from '../../shared/registry/Entry.ts';
import { activeMembers } from '../../shared/registry/Membership.ts';
import { readPayload } from '../../shared/registry/SignedEntry.ts';
import { ExampleNetwork } from './ExampleNetwork.ts';

let network: ExampleNetwork;

beforeEach(async () => {
  network = await ExampleNetwork.founded();
});

describe('a genesis', () => {
  const founding = async (genesis: Partial<Genesis>) => {
    const fresh = new ExampleNetwork();
    return fresh.append(await fresh.genesis(genesis)).then(
      () => null,
      ({ message }: Error) => message.split(':')[0],
    );
  };

  test('names founders, samverkan and the registry, each with its key', () => {
    const { membership } = network.log;
    expect(activeMembers(membership).map(({ id, uppdrag }) => [id, uppdrag])).toEqual([
      ['tierp', null],
      ['region-uppsala', null],
    ]);
    expect(membership.samverkan.urls).toEqual(['http://samverkan.example/graphql']);
  });

  test.each([
    ['a private founder', 'PRIVAT'],
    ['a kommunalförbund as founder', 'KOMMUNALFORBUND'],
    ['a non-profit founder', 'IDEELL'],
  ] as const)('refuses %s', async (_what, slag) => {
    const fresh = new ExampleNetwork();
    const founders = [await fresh.identity('a', { slag })];
    await expect(fresh.append(await fresh.genesis({ founders }))).rejects.toThrow(/^EJ_GRUNDARE/);
  });

  test('refuses one without founders, and one with an id that is none', async () => {
    expect(await founding({ founders: [] })).toBe('EJ_GRUNDARE');
    expect(await founding({ network: 'Ett Nät' })).toBe('OGILTIGT_ID');
  });

  test.each(['tierp', 'region-uppsala', 'samverkan'])(
    'refuses one that %s has not signed',
    async (id) => {
      const fresh = new ExampleNetwork();
      const { payload, signatures } = await fresh.genesis();
      const { kid } = await fresh.signer(id);
      const without = signatures.filter(
        (one) => (readPayload(one.protected) as { kid: string }).kid !== kid,
      );
      expect(without).toHaveLength(signatures.length - 1);
      await expect(fresh.append({ payload, signatures: without })).rejects.toThrow(/^FEL_NYCKEL/);
    },
  );

  test('in earnest needs every organisationsnummer', async () => {
    const fresh = new ExampleNetwork();
    const founders = [await fresh.identity('heby', { slag: 'KOMMUN' })];
    await expect(fresh.append(await fresh.genesis({ exempel: false, founders }))).rejects.toThrow(
      /^OGILTIGT_ORGANISATIONSNUMMER/,
    );
  });
});
