import { beforeEach, describe, expect, test } from '@jest/globals';
import { draftEntry } from '../../shared/registry/draftEntry.ts';
import type { Entry } from '../../shared/registry/Entry.ts';
import { latestRules, partyOf } from '../../shared/registry/Membership.ts';
import { signEntry } from '../../shared/registry/signEntry.ts';
import { testCallKey } from '../identity.ts';
import { ExampleNetwork } from './ExampleNetwork.ts';

let network: ExampleNetwork;
beforeEach(async () => {
  network = await ExampleNetwork.founded();
});

/** An entry of a kind that comes after this program, as that member would sign it. */
async function later(member: string, more: object, signers = [member]) {
  const { type: _, ...common } = draftEntry(network.log, member, { type: 'leave' });
  const entry = { ...common, type: 'incident', ...more } as unknown as Entry;
  return signEntry(entry, ...(await Promise.all(signers.map((id) => network.signer(id)))));
}
const optional = { optional: true, text: 'Något som kommer senare.' };

describe('an entry of a kind that is not known', () => {
  test('stands in the chain and changes nothing, when it is marked optional', async () => {
    const { members } = network.log.membership;
    for (const id of ['tierp', 'region-uppsala', 'samverkan']) {
      await network.append(await later(id, optional));
    }
    const { heads, membership } = network.log;
    expect(heads.slice(1)).toMatchObject([
      { type: 'unknown', kind: 'incident', member: 'tierp' },
      { type: 'unknown', kind: 'incident', member: 'region-uppsala' },
      { type: 'unknown', kind: 'incident', member: 'samverkan' },
    ]);
    const tierp = members.get('tierp');
    expect(membership.members.get('tierp')).toEqual({ ...tierp, number: 1 });
    await network.append(await network.entry('tierp', { type: 'leave' }));
    expect(network.log.membership.members.get('tierp')).toMatchObject({ number: 2 });
  });

  test('may be signed by others too, whom those know who know its kind', async () => {
    const both = await later('tierp', optional, ['tierp', 'region-uppsala']);
    expect(await network.refuses(both)).toBeNull();
  });

  test.each([
    ['is not marked', { text: 'x' }, 'OGILTIG_FORM'],
    ['is marked as anything else', { optional: 1 }, 'OGILTIG_FORM'],
    ['is marked as what may not be skipped', { optional: false }, 'OGILTIG_FORM'],
    ['has no name of a kind', { optional: true, type: 'Å' }, 'OGILTIG_FORM'],
    ['is of a known kind after all', { optional: true, type: 'leave' }, 'OGILTIG_FORM'],
    ['is a genesis', { optional: true, type: 'genesis' }, 'OGILTIG_FORM'],
    ['has no place', { optional: true, seen: null }, 'OGILTIG_FORM'],
    ['skips a number', { optional: true, number: 2 }, 'FEL_LOPNUMMER'],
    ['is for another network', { optional: true, network: 'annat' }, 'FEL_NATVERK'],
    ['has seen another log', { optional: true, seen: { nr: 0, hash: 'x' } }, 'OKANT_LAGE'],
    ['is too large', { optional: true, text: 'x'.repeat(300_000) }, 'FOR_STOR'],
    ['is of nobody', { optional: true, member: 'habo' }, 'OKAND_MEDLEM'],
  ])('is refused when it %s', async (_what, more, code) => {
    expect(await network.refuses(await later('tierp', more))).toBe(code);
  });

  test('is refused when another has signed it, or its signer has left', async () => {
    expect(await network.refuses(await later('tierp', optional, ['region-uppsala']))).toBe(
      'FEL_NYCKEL',
    );
    await network.append(await network.entry('tierp', { type: 'leave' }));
    expect(await network.refuses(await later('tierp', optional))).toBe('UTTRADD_MEDLEM');
  });
});

describe('rules', () => {
  test.each([1, latestRules, latestRules + 1])('do not go from the latest to %d', async (rules) => {
    const entry = await network.entry('registry', { type: 'rules', rules });
    expect(await network.refuses(entry)).toBe(rules === 1 ? 'OGILTIG_FORM' : 'OKANDA_REGLER');
  });

  test('are not for members to change', async () => {
    for (const id of ['tierp', 'samverkan']) {
      const entry = await network.entry(id, { type: 'rules', rules: latestRules + 1 });
      expect(await network.refuses(entry)).toBe('EJ_TILLATEN');
    }
  });

  test('that a genesis states must be known, and later than those that need no stating', async () => {
    const founded = (rules: number) => ExampleNetwork.founded({ rules });
    await expect(founded(latestRules + 1)).rejects.toThrow(/^OKANDA_REGLER/);
    await expect(founded(1)).rejects.toThrow(/^OGILTIG_FORM/);
  });
});

describe('a call key', () => {
  const { publicKey } = testCallKey;
  const callKeyOf = (id: string) => partyOf(network.log.membership, id)?.callKey;

  test('is what the last entry says, of members and of samverkan, and is taken back by null', async () => {
    for (const id of ['tierp', 'samverkan']) {
      await network.append(await later(id, { optional: true, type: 'callkey', key: publicKey }));
      expect(callKeyOf(id)).toEqual(publicKey);
    }
    expect(network.log.heads.at(-1)).toMatchObject({ type: 'callkey', member: 'samverkan' });
    await network.append(await later('tierp', { optional: true, type: 'callkey', key: null }));
    expect(callKeyOf('tierp')).toBeNull();
  });

  test.each([
    ['of another curve', { key: { ...publicKey, crv: 'Ed25519' } }],
    ['with its private part', { key: { ...publicKey, d: 'x' } }],
    ['that is none', { key: 'x' }],
    ['left out', {}],
  ])('%s is skipped, as readers skip it that know of none', async (_what, more) => {
    await network.append(await later('tierp', { optional: true, type: 'callkey', ...more }));
    expect(network.log.heads.at(-1)).toMatchObject({ type: 'unknown', kind: 'callkey' });
    expect(callKeyOf('tierp')).toBeUndefined();
  });

  test('beside what comes later is read, and may be signed by others too', async () => {
    const more = { optional: true, type: 'callkey', key: publicKey, until: '2027-01-01' };
    await network.append(await later('tierp', more, ['tierp', 'region-uppsala']));
    expect(callKeyOf('tierp')).toEqual(publicKey);
  });

  test('that is not marked optional is refused, as by readers that know of none', async () => {
    expect(await network.refuses(await later('tierp', { type: 'callkey', key: publicKey }))).toBe(
      'OGILTIG_FORM',
    );
  });
});

describe("an uppdrag's voucher that is taken back", () => {
  const uppdrag = () => network.log.membership.members.get('privat-ny')?.uppdrag;
  beforeEach(async () => {
    await network.append(await network.join('privat-ny'));
  });
  const withdraw = (member: string, of: unknown = 'privat-ny') =>
    later(member, { optional: true, type: 'withdraw', of });

  test('stands so from then on, while the member is one still', async () => {
    const given = uppdrag();
    expect(given).toMatchObject({ issuer: 'tierp' });
    const { time } = await network.append(await withdraw('tierp'));
    expect(network.log.heads.at(-1)).toMatchObject({ type: 'withdraw', member: 'tierp' });
    expect(uppdrag()).toEqual({ ...given, withdrawn: time });
    expect(network.log.membership.members.get('privat-ny')?.left).toBeNull();
    // Once more changes nothing, not even the day.
    await network.append(await withdraw('tierp'));
    expect(uppdrag()?.withdrawn).toBe(time);
    await network.append(await network.entry('privat-ny', { type: 'leave' }));
  });

  test.each([
    ['another huvudman', 'region-uppsala', 'privat-ny'],
    ['the member itself', 'privat-ny', 'privat-ny'],
    ['a service', 'samverkan', 'privat-ny'],
    ['who names a member that has none of it', 'tierp', 'region-uppsala'],
    ['who names nobody', 'tierp', 'finns-inte'],
  ])('by %s changes nothing, as readers skip it that know of none', async (_who, member, of) => {
    const before = uppdrag();
    await network.append(await withdraw(member, of));
    expect(uppdrag()).toEqual(before);
  });

  test('that names no id is of a kind that is not known', async () => {
    await network.append(await withdraw('tierp', 7));
    expect(network.log.heads.at(-1)).toMatchObject({ type: 'unknown', kind: 'withdraw' });
  });
});
