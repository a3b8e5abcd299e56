import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextRecord } from '../../shared/registry/draftEntry.ts';
import { activeMembers } from '../../shared/registry/Membership.ts';
import { namesClash } from '../../shared/registry/nameLikeness.ts';
import type { LogRecord, SignedEntry } from '../../shared/registry/SignedEntry.ts';
import { addSignatures } from '../../shared/registry/signEntry.ts';
import { extendLog } from '../../shared/registry/VerifiedLog.ts';
import { verifyLog } from '../../shared/registry/verifyLog.ts';
import { fuzz } from '../fuzz.ts';
import { ExampleNetwork } from './ExampleNetwork.ts';

/** Who may come to be in the log: two founders, and newcomers of which some join. */
const ids = ['tierp', 'region-uppsala', 'privat-ett', 'privat-tva', 'privat-tre'];
/** Names that are easily taken for one another, and some that are not. */
const names = [
  'Vårdbolaget',
  'vårdbolaget',
  'Vårdbolaget.',
  'Vard bolaget',
  'Vårdbo1aget',
  'Hemvården',
];

/** What somebody tries: who it is for, who signs it, and whether something in it is wrong. */
const attempt = fc
  .record({
    member: fc.constantFrom(...ids),
    signer: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom(...ids)),
    what: fc.constantFrom('join', 'address', 'publish', 'key', 'leave'),
    name: fc.constantFrom(...names),
    wrong: fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      fc.constantFrom('number', 'network', 'seen', 'replay'),
    ),
    nr: fc.nat({ max: 99 }),
  })
  // A newcomer has no number yet, and has seen nothing that could be wrong.
  .map((one) => (one.what === 'join' && one.wrong !== 'replay' ? { ...one, wrong: null } : one));
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

/** The entry that is tried; the key of a change of key is in force once it was taken in. */
async function entryOf(network: ExampleNetwork, tried: Attempt): Promise<SignedEntry> {
  const { member, what, name, wrong, nr } = tried;
  const { records } = network;
  if (wrong === 'replay') return (records[nr % records.length] as LogRecord).entry;
  if (what === 'join') return network.join(member, { namn: name });
  const more = {
    ...(wrong === 'number' ? { number: nr + 1_000 } : {}),
    ...(wrong === 'network' ? { network: 'annat' } : {}),
    ...(wrong === 'seen' ? { seen: { nr: 0, hash: 'f'.repeat(64) } } : {}),
  };
  const content = {
    address: { type: 'address', urls: [`https://nr${nr}.example/graphql`] },
    publish: { type: 'publish', kontraktsversion: `1.${nr}.0`, extension: null },
    leave: { type: 'leave' },
    key: { type: 'key', key: (await network.signer(`${member}-ny-${nr}`)).publicKey },
  } as const;
  const entry = await network.entry(member, content[what], more);
  return what === 'key' ? addSignatures(entry, await network.signer(`${member}-ny-${nr}`)) : entry;
}

/** Plays attempts; gives the network, and those of them that were taken in. */
async function played(attempts: readonly Attempt[]) {
  const network = await ExampleNetwork.founded();
  const taken: Attempt[] = [];
  for (const tried of attempts) {
    const known = network.log.membership.members.get(tried.member);
    if (!known && tried.what !== 'join') continue;
    let entry = await entryOf(network, tried);
    if (tried.signer !== null && tried.signer !== tried.member) {
      const forger = await network.signer(tried.signer);
      entry = await addSignatures({ payload: entry.payload, signatures: [] }, forger);
    }
    const before = network.log;
    if ((await network.refuses(entry, '2026-11-01T00:00:00.000Z')) === null) {
      await network.append(entry);
      taken.push(tried);
      if (tried.what === 'key' && tried.wrong === null) {
        network.hold(tried.member, await network.signer(`${tried.member}-ny-${tried.nr}`));
      }
    } else {
      expect(network.log).toBe(before);
    }
  }
  return { network, taken };
}

describe('whatever is tried, by whomever, in whatever order', () => {
  test('only what somebody says of itself is taken in, once, and the log says it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 4, maxLength: 16 }), async (attempts) => {
        const { network, taken } = await played(attempts);
        expect(network.records).toHaveLength(taken.length + 1);
        for (const { wrong, signer, member } of taken) {
          expect([wrong, signer ?? member]).toEqual([null, member]);
        }
        const { members } = network.log.membership;
        for (const [id, member] of members) {
          const own = taken.filter((one) => one.member === id);
          expect(own.slice(0, -1).map(({ what }) => what)).not.toContain('leave');
          expect(member.left !== null).toBe(own.at(-1)?.what === 'leave');
          expect(member.number).toBe(own.filter(({ what }) => what !== 'join').length);
          const address = own.findLast(({ what }) => what === 'address');
          if (address) expect(member.urls).toEqual([`https://nr${address.nr}.example/graphql`]);
        }
        const active = activeMembers(network.log.membership).map(({ namn }) => namn);
        for (const [at, one] of active.entries()) {
          expect(active.slice(at + 1).filter((other) => namesClash(one, other))).toEqual([]);
        }
        // From its beginning it is read as it was read step by step.
        const again = await verifyLog({
          records: network.records,
          checkpoint: await network.checkpoint(),
        });
        expect(again).toEqual({ ok: true, log: network.log });
      }),
      fuzz(40),
    );
  });

  /** What somebody on the way, or the registry itself, may do to records. */
  const tampering = fc.record({
    how: fc.constantFrom('drop', 'swap', 'repeat', 'byte', 'time', 'relink'),
    at: fc.nat({ max: 1_000 }),
    with: fc.nat({ max: 10_000 }),
  });

  test('a log in which anything was changed, moved, left out or put in is not believed', async () => {
    const { network } = await played(usual);
    const checkpoint = await network.checkpoint();
    await fc.assert(
      fc.asyncProperty(tampering, async (change) => {
        const records = tampered(network.records, change);
        if (records === null || JSON.stringify(records) === JSON.stringify(network.records)) return;
        const result = await verifyLog({ records, checkpoint });
        expect([change, result.ok]).toEqual([change, false]);
      }),
      fuzz(150),
    );
  });

  test('what has another form is refused with a sentence, and throws nothing', async () => {
    const network = await ExampleNetwork.founded();
    const [genesis] = network.records as [LogRecord];
    const base64 = fc
      .jsonValue()
      .map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'));
    const signature = fc.record({ protected: fc.oneof(base64, fc.string()), signature: base64 });
    const almostEntry = fc.record(
      {
        payload: fc.oneof(base64, fc.constant(genesis.entry.payload), fc.string()),
        signatures: fc.oneof(fc.array(signature), fc.constant([...genesis.entry.signatures])),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), almostEntry), async (entry) => {
        const record = nextRecord(
          network.log,
          entry as unknown as SignedEntry,
          '2026-11-01T00:00:00.000Z',
        );
        for (const one of [entry, record]) {
          const result = await extendLog(network.log, [one]);
          if (result.ok) throw new Error(`taken in: ${JSON.stringify(one)}`);
          expect(result.refusal).toMatchObject({
            code: expect.stringMatching(/^[A-Z_]+$/),
            message: expect.stringMatching(/\S/),
          });
        }
      }),
      fuzz(150),
    );
  });
});

/** A log of every kind of entry. */
const usual: Attempt[] = (['join', 'address', 'publish', 'key', 'address', 'leave'] as const).map(
  (what, nr) => ({ member: 'privat-ett', signer: null, what, name: 'Hemvården', wrong: null, nr }),
);

/** Records after a change; null when there is nothing there to change. */
function tampered(
  records: readonly LogRecord[],
  { how, at, with: other }: { how: string; at: number; with: number },
): unknown[] | null {
  const log: unknown[] = structuredClone([...records]);
  const nr = at % log.length;
  const record = log[nr] as LogRecord;
  switch (how) {
    case 'drop':
      return log.filter((_, index) => index !== nr);
    case 'swap': {
      const second = other % log.length;
      [log[nr], log[second]] = [log[second], log[nr]];
      return log;
    }
    case 'repeat':
      return log.toSpliced(other % (log.length + 1), 0, record);
    case 'time':
      return log.with(nr, {
        ...record,
        time: new Date(Date.parse(record.time) + other + 1).toISOString(),
      });
    case 'relink':
      return log
        .filter((_, index) => index !== nr)
        .map((one, index) => ({ ...(one as object), nr: index }));
    default: {
      const text = JSON.stringify(record);
      const place = other % text.length;
      const changed = `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
      try {
        return log.with(nr, JSON.parse(changed));
      } catch {
        return null;
      }
    }
  }
}
