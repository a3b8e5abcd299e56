import { beforeAll, describe, expect, test } from '@jest/globals';
import { countersign, signCheckpoint } from '../../shared/registry/checkpoint.ts';
import { draftEntry, nextRecord } from '../../shared/registry/draftEntry.ts';
import { type LogRecord, readPayload, recordHash } from '../../shared/registry/SignedEntry.ts';
import { addSignatures, signEntry } from '../../shared/registry/signEntry.ts';
import { extendLog, type VerifiedLog } from '../../shared/registry/VerifiedLog.ts';
import { verifyLog } from '../../shared/registry/verifyLog.ts';
import { ExampleNetwork } from './ExampleNetwork.ts';

let network: ExampleNetwork;
let records: LogRecord[];
let checkpoint: string;
/** The checkpoint that was published when the log had four records. */
let kept: string;

const urls = (name: string) => ({ type: 'address', urls: [`https://${name}.example/`] }) as const;

beforeAll(async () => {
  network = await ExampleNetwork.founded();
  await network.append(await network.join('privat-ny'));
  await network.append(await network.entry('tierp', urls('a')));
  await network.append(await network.entry('tierp', urls('b')));
  kept = await network.checkpoint();
  await network.append(await network.entry('region-uppsala', urls('c')));
  await network.append(await network.entry('privat-ny', urls('d')));
  ({ records } = network);
  checkpoint = await network.checkpoint();
});

/** The code with which a log is refused, and the record at which; null when it is believed. */
async function refusedAs(log: readonly unknown[], signed = checkpoint, held: unknown[] = []) {
  const result = await verifyLog({ records: log, checkpoint: signed, kept: held });
  return result.ok ? null : `${result.refusal.code} ${result.nr}`;
}

/** What a registry does that writes the past anew: numbers and links the records again, and signs the end with its own key. */
async function resigned(log: readonly LogRecord[]): Promise<[LogRecord[], string]> {
  const linked: LogRecord[] = [];
  for (const { time, entry } of log) {
    const last = linked.at(-1);
    linked.push({ nr: linked.length, time, prev: last ? recordHash(last) : null, entry });
  }
  const last = linked.at(-1) as LogRecord;
  const heads = [{ ...last, hash: recordHash(last), type: 'address', member: null }];
  const forged = { heads, membership: network.log.membership } as unknown as VerifiedLog;
  return [linked, await signCheckpoint(forged, last.time, await network.signer('registry'))];
}

const without = (...nrs: number[]) => records.filter(({ nr }) => !nrs.includes(nr));
const copy = (): LogRecord[] => structuredClone(records);

test('a log that nobody has touched is believed, with every checkpoint that anybody kept', async () => {
  expect(await refusedAs(records)).toBeNull();
  const time = '2026-10-01T00:01:00.000Z';
  const own = await countersign(network.log, 'tierp', time, await network.signer('tierp'));
  expect(await refusedAs(records, checkpoint, [kept, own, checkpoint])).toBeNull();
});

describe('by somebody on the way, a log is refused in which', () => {
  test('any byte is changed', async () => {
    const text = JSON.stringify(records[2]);
    // Every 7th place of a record, so that each part of it is hit: number, time, link, header, payload, signature.
    for (let at = 1; at < text.length - 1; at += 7) {
      const other = text[at] === '0' ? '1' : '0';
      const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      let record: unknown;
      try {
        record = JSON.parse(changed);
      } catch {
        continue;
      }
      const log: unknown[] = [...records];
      log[2] = record;
      expect([at, await refusedAs(log)]).not.toEqual([at, null]);
    }
  });

  test('two records are swapped', async () => {
    const [a, b, c, d, ...rest] = records;
    expect(await refusedAs([a, b, d, c, ...rest])).toBe('FEL_NUMMER 2');
  });

  test('a record is dropped in the middle', async () => {
    expect(await refusedAs(without(2))).toBe('FEL_NUMMER 2');
  });

  test('a record is dropped in the middle, and those after it renumbered', async () => {
    const log = without(2).map((record, nr) => ({ ...record, nr }));
    expect(await refusedAs(log)).toBe('BRUTEN_KEDJA 2');
  });

  test('records are dropped at the end', async () => {
    expect(await refusedAs(without(5))).toBe('AVKORTAD 4');
    expect(await refusedAs(without(4, 5))).toBe('AVKORTAD 3');
  });

  test('records are dropped at the end, and an old checkpoint shown, when a newer one was kept', async () => {
    expect(await refusedAs(without(4, 5), kept)).toBeNull();
    expect(await refusedAs(without(4, 5), kept, [checkpoint])).toBe('AVKORTAD 3');
  });

  test('the genesis is dropped', async () => {
    expect(await refusedAs(without(0))).toBe('FEL_NUMMER 0');
    expect(await refusedAs([])).toBe('FEL_NUMMER 0');
  });

  test('a record is appended that the registry has not signed for', async () => {
    const entry = await network.entry('tierp', urls('e'));
    const log = [...records, nextRecord(network.log, entry, '2026-10-01T01:00:00.000Z')];
    expect(await refusedAs(log)).toBe('OBEKRAFTAD 6');
  });

  test('a record stands twice', async () => {
    const again = records[3] as LogRecord;
    expect(await refusedAs([...records, again])).toBe('FEL_NUMMER 6');
  });

  test.each([null, 'text', 7, {}, [], { nr: 2 }])(
    '%j stands in the place of a record',
    async (what) => {
      const log: unknown[] = [...records];
      log[2] = what;
      expect(await refusedAs(log)).toBe('OGILTIG_FORM 2');
    },
  );

  test.each([null, '', 'a.b.c', {}])('%j stands in the place of the checkpoint', async (what) => {
    const result = await verifyLog({ records, checkpoint: what });
    expect(result).toMatchObject({ ok: false, refusal: { code: 'FEL_KONTROLLPUNKT' } });
  });

  test("the checkpoint is signed with another's key", async () => {
    const forged = await signCheckpoint(
      network.log,
      '2026-10-01T01:00:00.000Z',
      await network.signer('tierp'),
    );
    expect(await refusedAs(records, forged)).toBe('FEL_KONTROLLPUNKT 5');
  });

  test("a member's countersignature stands in the place of the checkpoint", async () => {
    const time = '2026-10-01T01:00:00.000Z';
    const own = await countersign(network.log, 'tierp', time, await network.signer('tierp'));
    expect(await refusedAs(records, own)).toBe('FEL_KONTROLLPUNKT 5');
  });

  test('another network is shown than the one expected', async () => {
    const result = await verifyLog({ records, checkpoint, genesis: 'f'.repeat(64) });
    expect(result).toMatchObject({ ok: false, refusal: { code: 'FEL_GENESIS' } });
  });
});

describe('by the registry with its own key, a log is refused in which', () => {
  test('an address is changed', async () => {
    const log = copy();
    const record = log[3] as LogRecord;
    const entry = {
      ...(readPayload(record.entry.payload) as object),
      urls: ['https://evil.example/'],
    };
    const payload = Buffer.from(JSON.stringify(entry)).toString('base64url');
    log[3] = { ...record, entry: { ...record.entry, payload } };
    const [linked, signed] = await resigned(log);
    expect(await refusedAs(linked, signed)).toBe('FEL_SIGNATUR 3');
  });

  test('an entry is signed by the registry for a member', async () => {
    const log = copy();
    const record = log[3] as LogRecord;
    const { payload } = record.entry;
    const registry = await network.signer('registry');
    const entry = await addSignatures({ payload, signatures: [] }, registry);
    log[3] = { ...record, entry };
    const [linked, signed] = await resigned(log);
    expect(await refusedAs(linked, signed)).toBe('FEL_NYCKEL 3');
  });

  test("one of a member's entries is dropped, though its next one follows", async () => {
    const [linked, signed] = await resigned(without(2));
    expect(await refusedAs(linked, signed)).toBe('FEL_LOPNUMMER 2');
  });

  test("a member's entries are reordered", async () => {
    const [a, b, c, d, ...rest] = copy() as [LogRecord, LogRecord, LogRecord, LogRecord];
    const swapped = [a, b, { ...d, time: c.time }, { ...c, time: d.time }, ...rest];
    const [linked, signed] = await resigned(swapped);
    expect(await refusedAs(linked, signed)).toBe('FEL_LOPNUMMER 2');
  });

  test('an entry is replayed', async () => {
    const last = records[5] as LogRecord;
    const [linked, signed] = await resigned([...records, { ...last, nr: 6 }]);
    expect(await refusedAs(linked, signed)).toBe('FEL_LOPNUMMER 6');
  });

  test('a member is left out whole, though another has signed since it joined', async () => {
    const [linked, signed] = await resigned(without(1, 5));
    expect(await refusedAs(linked, signed)).toBe('OKANT_LAGE 1');
  });

  test("a member's last entry is dropped, though another has signed since", async () => {
    const [linked, signed] = await resigned(without(4));
    expect(await refusedAs(linked, signed)).toBe('OKANT_LAGE 4');
  });

  test('a time is changed, though somebody has signed since', async () => {
    const log = copy();
    log[2] = { ...(log[2] as LogRecord), time: '2026-10-01T00:00:01.500Z' };
    const [linked, signed] = await resigned(log);
    expect(await refusedAs(linked, signed)).toBe('OKANT_LAGE 3');
  });

  test('a record is older than the one before it', async () => {
    const log = copy();
    log[5] = { ...(log[5] as LogRecord), time: '2026-09-30T00:00:00.000Z' };
    const [linked, signed] = await resigned(log);
    expect(await refusedAs(linked, signed)).toBe('FEL_TID 5');
  });

  test('the last entries are cut off, when somebody kept or countersigned a later checkpoint', async () => {
    const [linked, signed] = await resigned(without(4, 5));
    expect(await refusedAs(linked, signed)).toBeNull();
    const time = '2026-10-01T01:00:00.000Z';
    for (const member of ['tierp', 'privat-ny']) {
      const own = await countersign(network.log, member, time, await network.signer(member));
      expect(await refusedAs(linked, signed, [own])).toBe('AVKORTAD 3');
    }
    expect(await refusedAs(linked, signed, [checkpoint])).toBe('AVKORTAD 3');
  });

  test('the last entries are others, when somebody kept a checkpoint: the log has forked', async () => {
    const before = await extendLog(null, records.slice(0, 4));
    if (!before.ok) throw new Error('the first four records verify');
    const fork: LogRecord[] = records.slice(0, 4);
    let log = before.log;
    for (const name of ['x', 'y']) {
      const draft = draftEntry(log, 'tierp', urls(name));
      const entry = await signEntry(draft, await network.signer('tierp'));
      const record = nextRecord(log, entry, '2026-10-01T02:00:00.000Z');
      const extended = await extendLog(log, [record]);
      if (!extended.ok) throw new Error(extended.refusal.message);
      log = extended.log;
      fork.push(record);
    }
    const signed = await network.checkpoint(log);
    expect(await refusedAs(fork, signed)).toBeNull();
    expect(await refusedAs(fork, signed, [kept])).toBeNull();
    expect(await refusedAs(fork, signed, [checkpoint])).toBe('FORGRENAD 5');
  });
});

test('a checkpoint that was signed with a key in force then is still believed after a change of key', async () => {
  const other = await ExampleNetwork.founded();
  const first = await other.checkpoint();
  const before = await other.signer('registry');
  const after = await other.newKey('registry');
  const entry = await other.entry('registry', { type: 'key', key: after.publicKey });
  await other.append(await addSignatures(entry, before));
  const signed = await other.checkpoint();
  const kept = (one: string) =>
    verifyLog({ records: other.records, checkpoint: signed, kept: [one] });
  expect(await kept(first)).toMatchObject({ ok: true });
  const stale = await signCheckpoint(other.log, '2026-10-01T01:00:00.000Z', before);
  expect(await kept(stale)).toMatchObject({ ok: false, refusal: { code: 'FEL_KONTROLLPUNKT' } });
});
