import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { allOrNone } from '../../shared/domain/files/writeRows.ts';
import type { HuvudmanContext } from '../../shared/domain/HuvudmanContext.ts';
import { column, createTables } from '../../shared/serve/database/createTables.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { BatchWriter } from '../../shared/serve/database/rows/BatchWriter.ts';
import type { Writer } from '../../shared/serve/database/rows/Writer.ts';
import { testDatabases } from '../databases.ts';

interface Row {
  amount: number | null;
  month: string;
  unit: string;
  open: boolean | null;
  list: { name: string }[] | null;
  version: number;
}

// The columns of its key do not stand first, as in tables of measured values.
const RowEntity = new EntitySchema<Row>({
  name: 'batch_under_test',
  columns: {
    amount: { type: 'integer', nullable: true },
    month: { type: 'varchar', length: 7, primary: true },
    unit: { type: 'varchar', length: 100, primary: true },
    open: { type: 'boolean', nullable: true },
    list: { type: 'simple-json', nullable: true },
    version: { type: 'integer', default: 1 },
  },
});

class Batch1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await createTables(runner, {
      batch_under_test: {
        columns: {
          amount: column.nullable(column.integer()),
          month: column.id(7),
          unit: column.id(),
          open: column.nullable(column.boolean()),
          list: column.nullable(column.text()),
          version: column.version(),
        },
      },
    });
  }

  async down(runner: QueryRunner) {
    await runner.dropTable('batch_under_test');
  }
}

class Undone extends Error {}

describe.each(await testDatabases())('a batch of changes on $name', (databases) => {
  let db: Database;
  const statements: string[] = [];

  beforeEach(async () => {
    const [entities, migrations] = [[RowEntity], [Batch1764000000001]];
    const onStatement = (sql: string) => statements.push(sql);
    db = await openDatabase({ url: await databases.url(), entities, migrations, onStatement });
    statements.length = 0;
  });
  afterEach(() => db.close());
  afterAll(() => databases.cleanUp());

  /** What `work` gives in a transaction that is not kept, with the rows as they stand at its end. */
  async function tried(work: (writer: Writer) => Promise<unknown>, batched: boolean) {
    let seen: unknown;
    const trial = db.write(async (manager) => {
      const writer = batched ? new BatchWriter(manager) : manager;
      const gave = await work(writer);
      if (writer instanceof BatchWriter) await writer.flush();
      const order = { month: 'ASC', unit: 'ASC' } as const;
      seen = { gave, rows: await manager.find(RowEntity, { order }) };
      throw new Undone();
    });
    await expect(trial).rejects.toThrow(Undone);
    return seen;
  }

  test.each(Array.from({ length: 12 }, (_, seed) => seed + 1))(
    'reads and writes as one by one, whatever is done in whatever order (%i)',
    async (seed) => {
      const work = (writer: Writer) => manyThings(writer, seed);
      expect(await tried(work, true)).toEqual(await tried(work, false));
    },
  );

  test('of rows that are looked up together costs a statement for all of a kind', async () => {
    await db.write((manager) => manager.insert(RowEntity, [rowOf(1), rowOf(2)]));
    const keys = Array.from({ length: 40 }, (_, nr) => [`2026-01`, `unit-${nr}`]);
    statements.length = 0;
    await tried(async (writer) => {
      await writer.findByKeys(RowEntity, keys, { lock: true });
      for (const [nr, [month = '', unit = '']] of keys.entries()) {
        const stored = await writer.findOneBy(RowEntity, { month, unit });
        if (stored) await writer.update(RowEntity, { month, unit, version: 1 }, { version: 2 });
        else await writer.insert(RowEntity, rowOf(nr));
      }
      return null;
    }, true);
    const of = (start: string) => statements.filter((sql) => sql.startsWith(start)).length;
    // One to look up and one to see how it ended; one to add and one to change.
    expect([of('SELECT'), of('INSERT'), of('UPDATE')]).toEqual([2, 2, 0]);
  });

  test('writes a lot while the next one is asked about, and says at the next question that it failed', async () => {
    await db.write((manager) => manager.insert(RowEntity, rowOf(1)));
    const lots = db.write(async (manager) => {
      const writer = new BatchWriter(manager);
      writer.nextLot();
      await writer.insert(RowEntity, rowOf(2));
      writer.nextLot();
      await writer.lookUp(RowEntity, [['2026-01', 'unit-2']]);
      writer.writeLot();
      // Known without a statement, and read behind the writing.
      expect(await writer.existsBy(RowEntity, { month: '2026-01', unit: 'unit-2' })).toBe(true);
      expect(await writer.count(RowEntity)).toBe(2);
      await writer.insert(RowEntity, rowOf(1));
      writer.nextLot();
      writer.writeLot();
      await expect((async () => writer.count(RowEntity))()).rejects.toThrow();
      await writer.flush();
    });
    await expect(lots).rejects.toThrow();
    expect(await db.rows.count(RowEntity)).toBe(1);
  });

  test('keeps nothing of a lot that is being written when its transaction ends', async () => {
    const context = { db, natverksfraga: {} } as HuvudmanContext;
    const ended = allOrNone(context, false, async (inside) => {
      // More than one statement writes.
      const rows = Array.from({ length: 300 }, (_, nr) => rowOf(nr));
      await inside.db.rows.insert(RowEntity, rows);
      inside.db.rows.nextLot();
      inside.db.rows.writeLot();
      throw new Undone();
    });
    await expect(ended).rejects.toThrow(Undone);
    expect(await db.rows.count(RowEntity)).toBe(0);
    await db.write((manager) => manager.insert(RowEntity, rowOf(1)));
    expect(await db.rows.count(RowEntity)).toBe(1);
  });

  test('with a key that is there already is refused by the database, and nothing is kept', async () => {
    await db.write((manager) => manager.insert(RowEntity, rowOf(1)));
    const twice = db.write(async (manager) => {
      const writer = new BatchWriter(manager);
      await writer.insert(RowEntity, rowOf(2));
      await writer.insert(RowEntity, rowOf(1));
      await writer.flush();
    });
    await expect(twice).rejects.toMatchObject({
      code: expect.stringMatching(/^(SQLITE_CONSTRAINT_PRIMARYKEY|ER_DUP_ENTRY)$/),
    });
    expect(await db.rows.count(RowEntity)).toBe(1);
  });
});

const rowOf = (nr: number): Omit<Row, 'version'> => ({
  amount: nr,
  month: '2026-01',
  unit: `unit-${nr}`,
  open: nr % 2 === 0,
  list: [{ name: `ö${nr}` }],
});

/** Sixty things that a change can ask of a table, drawn by a number; gives what each of them gave. */
async function manyThings(writer: Writer, seed: number): Promise<unknown[]> {
  let state = seed * 7_919;
  const draw = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const key = () => ({ month: `2026-0${1 + draw(3)}`, unit: `unit-${draw(4)}` });
  const things: (() => unknown)[] = [
    async () => {
      const where = key();
      if (await writer.existsBy(RowEntity, where)) return 'there already';
      const [amount, list] = [draw(2) ? draw(9) : null, draw(2) ? [{ name: 'ä' }] : null];
      return writer.insert(RowEntity, { ...where, amount, list, open: draw(2) === 1 });
    },
    () => writer.update(RowEntity, key(), { amount: draw(9), open: null }),
    () => writer.update(RowEntity, { ...key(), version: 1 }, { version: 2, list: [] }),
    () => writer.update(RowEntity, { unit: `unit-${draw(4)}` }, { amount: null }),
    () => writer.upsert(RowEntity, [{ ...key(), amount: draw(9), list: null, version: 1 }]),
    () => writer.delete(RowEntity, draw(2) ? key() : { month: '2026-03' }),
    () => writer.findOneBy(RowEntity, key()),
    () => writer.existsBy(RowEntity, key()),
    () => writer.count(RowEntity, { where: { month: '2026-01' } }),
    () => writer.find(RowEntity, { order: { month: 'ASC', unit: 'ASC' } }),
    async () => {
      const keys = [key(), key(), key()].map(({ month, unit }) => [month, unit]);
      const found = await writer.findByKeys(RowEntity, keys, { lock: true });
      return found.map(({ month, unit }) => `${month} ${unit}`).sort();
    },
    async () => {
      const keys = [key(), key()].map(({ month, unit }) => [month, unit]);
      if (writer instanceof BatchWriter) await writer.lookUp(RowEntity, keys);
    },
    () => {
      if (writer instanceof BatchWriter) writer.nextLot();
    },
    () => {
      if (writer instanceof BatchWriter) writer.writeLot();
    },
  ];
  const gave: unknown[] = [];
  for (let nr = 0; nr < 60; nr += 1) gave.push(await things[draw(things.length)]?.());
  return gave;
}
