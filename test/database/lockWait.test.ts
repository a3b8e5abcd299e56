import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type Owner, startOwner } from '../change/owner.ts';
import { testDatabases } from '../databases.ts';
import { andraBelopp, utkast, versionerAv } from './budget.ts';

describe.each(await testDatabases())('a row that another holds, on $name', (databases) => {
  let owner: Owner;
  let other: DataSource;

  beforeEach(async () => {
    const databaseUrl = await databases.url();
    owner = await startOwner(databases, 2, undefined, {
      databaseUrl,
      databaseLimits: { lockMs: 1_000 },
    });
    other = await new DataSource(databases.dataSource(databaseUrl)).initialize();
  });
  afterEach(async () => {
    await other.destroy();
    await owner.close();
  });
  afterAll(() => databases.cleanUp());

  test('makes a change be given up after a while with nothing saved, and readers go on', async () => {
    const held = other.createQueryRunner();
    await held.query(databases.name === 'SQLite' ? 'BEGIN IMMEDIATE' : 'START TRANSACTION');
    await held.query(`UPDATE budget SET post = 'Import' WHERE id = '${utkast(0)}'`);

    const change = andraBelopp(owner, 0, 1);
    expect(await versionerAv(owner, 0)).toEqual({ version: 1, historik: [1] });
    const { rad, fel } = await change;
    expect({ rad, kod: fel.map(({ kod }) => kod) }).toEqual({
      rad: null,
      kod: ['DATABAS_UPPTAGEN'],
    });
    expect(fel[0]?.meddelande).toMatch(/Inget är sparat: försök igen om en stund\.$/);

    await held.query('ROLLBACK');
    await held.release();
    expect(await versionerAv(owner, 0)).toEqual({ version: 1, historik: [1] });
    expect((await andraBelopp(owner, 0, 1)).kod).toBeNull();
    expect(await versionerAv(owner, 0)).toEqual({ version: 2, historik: [1, 2] });
  });
});
