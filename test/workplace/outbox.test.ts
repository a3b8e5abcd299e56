import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { skapaRad } from '../../shared/change/skapaRad.ts';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import { HandelseEntity } from '../../shared/outbox/Handelse.ts';
import { Outbox } from '../../shared/outbox/Outbox.ts';
import { OutboxLoop, type Sender } from '../../shared/outbox/OutboxLoop.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { testDatabases } from '../databases.ts';
import { log } from '../log.ts';

const radtyp = {
  entity: HandelseEntity,
  nyckel: ['id'],
  namn: 'prov',
} as never as Parameters<typeof skapaRad>[1];

describe.each(await testDatabases())('the outbox on $name', (databases) => {
  let first: Database;
  let second: Database;
  const to = [{ satt: 'WEBHOOK' as const, mottagare: 'a', nasta: '2026-01-01T00:00:00.000Z' }];
  const whom = async () => () => to;

  beforeAll(async () => {
    const { entities, migrations } = huvudmansdomain;
    const url = await databases.url();
    first = await openDatabase({ url, entities, migrations });
    second = await openDatabase({ url, entities, migrations });
  });
  afterAll(async () => {
    await first.close();
    await second.close();
    await databases.cleanUp();
  });

  const happens = (db: Database, id: string) =>
    db.write((manager) =>
      manager.insert(HandelseEntity, [
        {
          ...{ id, typ: 'budget', radId: id, version: 1, ny: true, part: null, fordelad: null },
          noterad: new Date().toISOString(),
          tid: new Date().toISOString(),
        },
      ]),
    );

  test('holds the event of a change only when the change is kept', async () => {
    const ny = { id: 'rad', typ: 'x', radId: 'y', noterad: '', tid: '', ny: true, fordelad: '-' };
    const motiv = { aktor: 'prov', skal: 'prov' };
    const write = (fails: boolean) =>
      first.write(async (manager) => {
        await skapaRad(manager, radtyp, ny as never, motiv);
        if (fails) throw new Error('rolled back');
      });
    await expect(write(true)).rejects.toThrow('rolled back');
    expect(await first.rows.count(HandelseEntity)).toBe(0);
    await write(false);
    const told = {
      typ: 'handelse',
      radId: 'rad',
      version: 1,
      ny: true,
      part: null,
      fordelad: null,
    };
    expect(await first.rows.findBy(HandelseEntity, { typ: 'handelse' })).toMatchObject([told]);
    await first.write((manager) => manager.query('DELETE FROM handelse'));
  });

  test('is sent by one of two instances, once, and what failed is sent again', async () => {
    const sent: string[] = [];
    let fails = true;
    let done: () => void = () => {};
    const finished = new Promise<void>((resolve) => {
      done = resolve;
    });
    const sender: Sender = {
      knows: async () => true,
      async *send(_mottagare, what) {
        for (const { leverans, handelse } of what) {
          if (handelse.radId === 'h7' && fails) {
            fails = false;
            yield {
              which: [leverans],
              sent: { ok: false, fel: 'nej', forGood: false, rest: false },
            };
            continue;
          }
          sent.push(handelse.radId);
          yield { which: [leverans], sent: { ok: true } };
          if (sent.length === 20) done();
        }
      },
    };
    const boxes = [first, second].map((db) => new Outbox(db));
    const loops = boxes.map(
      (outbox) =>
        new OutboxLoop({
          ...{ outbox, recipients: whom, log, everyMs: 20 },
          senders: { EPOST: null, WEBHOOK: sender },
        }),
    );
    for (const loop of loops) loop.start();
    for (let n = 0; n < 20; n += 1) await happens(n % 2 ? first : second, `h${n}`);
    const waiting = async () =>
      (await boxes[0]?.overview(100))?.leveranser.filter(({ fel }) => fel !== null) ?? [];
    while ((await waiting()).length === 0) await new Promise((go) => setTimeout(go, 20));
    const [one] = await waiting();
    expect(one).toMatchObject({ status: 'VANTAR', forsok: 1, fel: 'nej' });
    expect(Date.parse(one?.nasta ?? '') - Date.now()).toBeGreaterThan(2_000);
    expect(await boxes[1]?.again([one?.id ?? ''])).toBe(1);
    await finished;
    await Promise.all(loops.map((loop) => loop.close()));
    expect([...sent].sort()).toEqual(Array.from({ length: 20 }, (_, n) => `h${n}`).sort());
    expect((await boxes[0]?.overview(100))?.antal).toEqual({ SKICKAD: 20 });
  });

  test('gives up after days, says why, and forgets what is old', async () => {
    const outbox = new Outbox(first);
    await happens(first, 'sist');
    await outbox.distribute(whom);
    const pauses: number[] = [];
    for (;;) {
      const [taken] = await outbox.take({ satt: 'WEBHOOK', mottagare: 'a' });
      if (!taken) break;
      const again = await outbox.failed([taken], 'svarar inte', false);
      if (again === null) break;
      pauses.push(Math.round((Date.parse(again) - Date.now()) / 1_000));
      await first.write((manager) =>
        manager.query(`UPDATE leverans SET nasta = '2026-01-01' WHERE id = '${taken.id}'`),
      );
    }
    expect(pauses).toHaveLength(9);
    expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
    const { antal, leveranser } = await outbox.overview(1);
    expect([antal.MISSLYCKAD, leveranser[0]?.fel]).toEqual([1, 'svarar inte']);
  });
});
