import { afterAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { medTillagg } from '../../shared/domain/tillagg/medTillagg.ts';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { huvudman } from '../../subgraphs/tierp/huvudman.ts';
import { TrygghetsboendeEntity, trygghetsboenden } from '../../subgraphs/tierp/tillagg.ts';
import { testDatabases } from '../databases.ts';
import { trust } from '../identity.ts';
import { log } from '../log.ts';

describe.each(await testDatabases())("Tierp's extension on $name", (databases) => {
  afterAll(() => databases.cleanUp());

  test('has migrations that make exactly the tables of the entities, and keeps its rows', async () => {
    const url = await databases.url();
    const { entities, migrations, prepare } = medTillagg(huvudman);
    const db = await openDatabase({ url, entities, migrations });
    try {
      await prepare(db);
      await prepare(db);
      const rows = await db.rows.find(TrygghetsboendeEntity, { order: { id: 'ASC' } });
      const byId = [...trygghetsboenden].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(rows).toEqual(byId);
    } finally {
      await db.close();
    }
    const source = await new DataSource({ ...databases.dataSource(url), entities }).initialize();
    try {
      const pending = await source.driver.createSchemaBuilder().log();
      expect(pending.upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  test('stops the start, before any database is opened, when it breaks a rule', async () => {
    const sdl = `${huvudman.tillagg?.sdl}\nextend type Huvudman { tierp_a: Int }`;
    const broken = { ...huvudman, tillagg: { sdl, resolvers: {} } };
    const options = {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: 'sqlite:/nowhere/a.sqlite',
      log,
      trust,
    };
    const refused = await startHuvudman(broken, options).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SettingError);
    expect(String(refused)).toContain('tierp: tillagg.sdl breaks EXTENDS_TYPE at Huvudman, line');
  });
});
