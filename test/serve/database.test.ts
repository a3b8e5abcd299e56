import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { errorInLog } from '../../shared/serve/createLog.ts';
import { column, createTables } from '../../shared/serve/database/createTables.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { copyOf } from '../../shared/serve/database/rows/shapeOf.ts';
import { testDatabases } from '../databases.ts';

interface Row {
  id: string;
  value: number;
}

const RowEntity = new EntitySchema<Row>({
  name: 'row_under_test',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    value: { type: 'integer' },
  },
});

class Rows1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await createTables(runner, {
      row_under_test: { columns: { id: column.id(), value: column.integer() } },
    });
  }

  async down(runner: QueryRunner) {
    await runner.dropTable('row_under_test');
  }
}

const refused = new Error('rolled back on purpose');

describe.each(await testDatabases())('database on $name', (databases) => {
  const open: Database[] = [];

  async function database() {
    const url = await databases.url();
    const db = await openDatabase({
      url,
      entities: [RowEntity],
      migrations: [Rows1764000000000],
      // Two hundred writes at once take a slow disk a while.
      limits: { waitMs: 60_000 },
    });
    open.push(db);
    return { db, url };
  }

  afterEach(async () => {
    for (const db of open.splice(0)) await db.close();
  });
  afterAll(() => databases.cleanUp());

  describe('rows', () => {
    async function filled() {
      const statements: string[] = [];
      const url = await databases.url();
      const db = await openDatabase({
        url,
        entities: [RowEntity],
        migrations: [Rows1764000000000],
        onStatement: (sql) => statements.push(sql),
      });
      open.push(db);
      const rows = ['a', 'b', 'Ö', "d'; --"].map((id, value) => ({ id, value }));
      await db.write((manager) => manager.insert(RowEntity, rows));
      statements.length = 0;
      return { rows: db.rows, statements };
    }

    test('are picked, sorted, bounded and counted, by one statement each', async () => {
      const { rows, statements } = await filled();
      const order = { value: 'DESC' } as const;
      expect(await rows.find(RowEntity, { order, limit: 2 })).toEqual([
        { id: "d'; --", value: 3 },
        { id: 'Ö', value: 2 },
      ]);
      const where = { id: ['Ö', "d'; --", 'ö', 'A'] };
      expect(await rows.find(RowEntity, { where, order: { value: 'ASC' } })).toMatchObject([
        { value: 2 },
        { value: 3 },
      ]);
      const and = [{ sql: 't.value > ?', values: [0] }];
      expect(await rows.count(RowEntity, { and, where: { id: ['a', 'b'] } })).toBe(1);
      expect(await rows.query('SELECT MAX(value), COUNT(*) FROM row_under_test')).toEqual([
        [3, expect.anything()],
      ]);
      expect(statements).toHaveLength(4);
    });

    test('of no value are none, without a statement, and a value left out is an error', async () => {
      const { rows, statements } = await filled();
      expect(await rows.find(RowEntity, { where: { id: [] } })).toEqual([]);
      expect(await rows.count(RowEntity, { where: { id: [] } })).toBe(0);
      expect(statements).toEqual([]);
      const where = { id: undefined } as object;
      expect(() => rows.find(RowEntity, { where })).toThrow('id without a value');
    });

    test('with some columns throw when another is read, and are plain when all are', async () => {
      const { rows } = await filled();
      const [partly] = await rows.find(RowEntity, { columns: ['id'], where: { id: 'a' } });
      expect(partly?.id).toBe('a');
      expect(() => partly?.value).toThrow('row_under_test.value was not read');
      const [whole] = await rows.find(RowEntity, { where: { id: 'a' } });
      expect(Object.getPrototypeOf(whole)).toBe(Object.prototype);
    });

    test('with some columns are not spread, which would leave the others out unseen, but copied', async () => {
      const { rows } = await filled();
      const [partly] = await rows.find(RowEntity, { columns: ['id'], where: { id: 'a' } });
      expect(() => ({ ...partly })).toThrow('copyOf');
      expect(() => JSON.stringify(partly)).toThrow('copyOf');
      const copy = copyOf(partly as Row, { id: 'b' });
      expect(copy.id).toBe('b');
      expect(() => copy.value).toThrow('row_under_test.value was not read');
      expect(copyOf(partly as Row, { value: 7 }).value).toBe(7);
    });

    test('that cannot be read fail with the driver’s code, and the log shows no value', async () => {
      const { rows } = await filled();
      const failing = async () => rows.query('SELECT * FROM none WHERE id = ?', ['hemligt']);
      const error: Error = await failing().then(
        () => new Error('it was read'),
        (reason) => reason,
      );
      expect(error).toMatchObject({ name: 'StatementFailed', code: expect.any(String) });
      expect(JSON.stringify(errorInLog(error))).not.toContain('hemligt');
    });
  });

  test('keeps every one of 200 interleaved writes, and nothing of those rolled back', async () => {
    const { db } = await database();
    const rolledBack = (n: number) => n % 3 === 0;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, (_, n) =>
        db.write(async (manager) => {
          await manager.insert(RowEntity, { id: `a${n}`, value: n });
          await new Promise((resolve) => setImmediate(resolve));
          await manager.insert(RowEntity, { id: `b${n}`, value: n });
          if (rolledBack(n)) throw refused;
        }),
      ),
    );

    const failed = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason] : [],
    );
    expect(failed).toEqual(Array(67).fill(refused));
    const rows = await db.rows.find(RowEntity);
    const kept = Array.from({ length: 200 }, (_, n) => n).filter((n) => !rolledBack(n));
    expect(rows.map(({ id }) => id).sort()).toEqual(kept.flatMap((n) => [`a${n}`, `b${n}`]).sort());
  });

  test('shows readers nothing that is not committed', async () => {
    const { db } = await database();
    await db.write(async (manager) => {
      await manager.insert(RowEntity, { id: 'unseen', value: 1 });
      expect(await db.rows.count(RowEntity)).toBe(0);
    });
    expect(await db.rows.count(RowEntity)).toBe(1);
  });

  test('loses no increment when many add to the same row', async () => {
    const { db } = await database();
    await db.write((manager) => manager.insert(RowEntity, { id: 'sum', value: 0 }));
    await Promise.all(
      Array.from({ length: 50 }, () =>
        db.write((manager) =>
          manager.query("UPDATE row_under_test SET value = value + 1 WHERE id = 'sum'"),
        ),
      ),
    );
    expect(await db.rows.findOneBy(RowEntity, { id: 'sum' })).toEqual({ id: 'sum', value: 50 });
  });

  test('distinguishes ids that differ in case or accent only', async () => {
    const { db } = await database();
    const ids = ['habo', 'Habo', 'håbo'];
    await db.write((manager) =>
      manager.insert(
        RowEntity,
        ids.map((id) => ({ id, value: 1 })),
      ),
    );
    expect(await db.rows.count(RowEntity, { where: { id: 'habo' } })).toBe(1);
  });

  test('keeps its rows when closed and opened again, and runs a migration once', async () => {
    const { db, url } = await database();
    await db.write((manager) => manager.insert(RowEntity, { id: 'kept', value: 7 }));
    await db.close();
    open.splice(0);
    const again = await openDatabase({
      url,
      entities: [RowEntity],
      migrations: [Rows1764000000000],
    });
    open.push(again);
    expect(await again.rows.find(RowEntity)).toEqual([{ id: 'kept', value: 7 }]);
  });
});

describe('a SQLite file that another process writes to', () => {
  test('lets readers go on, and the write wait for its turn', async () => {
    const [sqlite] = await testDatabases();
    if (!sqlite) throw new Error('no database to test on');
    const url = await sqlite.url();
    const open = () =>
      openDatabase({ url, entities: [RowEntity], migrations: [Rows1764000000000] });
    const one = await open();
    const other = await open();
    try {
      const order: string[] = [];
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      let begun = () => {};
      const started = new Promise<void>((resolve) => {
        begun = resolve;
      });
      const first = other.write(async (manager) => {
        await manager.insert(RowEntity, { id: 'first', value: 1 });
        begun();
        await held;
        order.push('first');
      });
      await started;
      const second = one.write(async (manager) => {
        order.push('second');
        // Sees what the first has committed: it began after it.
        expect(await manager.count(RowEntity, { where: { id: 'first' } })).toBe(1);
        await manager.insert(RowEntity, { id: 'second', value: 2 });
      });
      expect(await one.rows.count(RowEntity)).toBe(0);
      release();
      await Promise.all([first, second]);
      expect(order).toEqual(['first', 'second']);
      expect(await one.rows.count(RowEntity)).toBe(2);
    } finally {
      await one.close();
      await other.close();
      await sqlite.cleanUp();
    }
  });
});
