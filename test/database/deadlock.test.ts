import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { BudgetEntity } from '../../shared/domain/budget/Budget.ts';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { describeOnMariadb } from './describeOnMariadb.ts';

const kalla = { dokument: 'Prov', exempel: true };

await describeOnMariadb('changes that wait for each other', (databases) => {
  let db: Database;

  beforeEach(async () => {
    db = await openDatabase({ url: await databases.url(), ...huvudmansdomain });
    await db.write(async (manager) => {
      for (const id of ['a', 'b']) {
        await manager.insert(BudgetEntity, { id, ar: 2027, belopp: 0, status: 'UTKAST', kalla });
      }
    });
  });
  afterEach(() => db.close());
  afterAll(() => databases.cleanUp());

  test('are both made: the one that was rolled back is done over', async () => {
    let waiting = 0;
    let meet = () => {};
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    let runs = 0;
    const inOrder = (first: string, second: string) =>
      db.write(async (manager) => {
        runs += 1;
        await manager.query('UPDATE budget SET belopp = belopp + 1 WHERE id = ?', [first]);
        waiting += 1;
        if (waiting === 2) meet();
        await met;
        await manager.query('UPDATE budget SET belopp = belopp + 1 WHERE id = ?', [second]);
      });
    await Promise.all([inOrder('a', 'b'), inOrder('b', 'a')]);
    expect(runs).toBeGreaterThan(2);
    const rows = await db.rows.find(BudgetEntity, { order: { id: 'ASC' } });
    expect(rows.map(({ id, belopp }) => [id, belopp])).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
  });
});
