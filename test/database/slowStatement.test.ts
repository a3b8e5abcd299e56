import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Connection, createConnection } from 'mysql2/promise';
import { type Owner, startOwner } from '../change/owner.ts';
import { andraBelopp, las, versionerAv } from './budget.ts';
import { describeOnMariadb } from './describeOnMariadb.ts';
import { TcpRelay } from './TcpRelay.ts';

await describeOnMariadb('a statement that does not come to an end', (databases) => {
  let relay: TcpRelay;
  let other: Connection;
  let owner: Owner;

  beforeEach(async () => {
    const url = await databases.url();
    const through = await TcpRelay.before(url);
    relay = through.relay;
    other = await createConnection(url);
    owner = await startOwner(databases, 2, undefined, {
      databaseUrl: through.url,
      databaseLimits: { connections: 1, statementMs: 300 },
    });
  });
  afterEach(async () => {
    await owner.close();
    await other.end();
    await relay.close();
  });
  afterAll(() => databases.cleanUp());

  test('is stopped by the server, and the only connection is free again', async () => {
    await other.query('LOCK TABLES budget WRITE');
    const answer = await las(owner, 0);
    expect(answer.errors).toMatchObject([
      { path: ['budgetar'], extensions: { code: 'DATABAS_FOR_LANGSAM' } },
    ]);
    expect(answer.data).toMatchObject({ budgetar: null, historik: { nodes: [{ version: 1 }] } });
    expect((await andraBelopp(owner, 0, 1)).kod).toBe('DATABAS_FOR_LANGSAM');
    await other.query('UNLOCK TABLES');
    expect((await andraBelopp(owner, 0, 1)).kod).toBeNull();
    expect((await versionerAv(owner, 0)).historik).toEqual([1, 2]);
  });

  test('is given up when the network swallows it, and another connection is made', async () => {
    relay.judge = () => 'keep';
    const answer = await las(owner, 0);
    expect(answer.status).toBe(503);
    const codes = answer.errors?.map(({ extensions }) => extensions.code);
    expect(codes).toContain('DATABAS_OTILLGANGLIG');
    relay.judge = () => 'pass';
    expect((await andraBelopp(owner, 0, 1)).kod).toBeNull();
    expect((await versionerAv(owner, 0)).historik).toEqual([1, 2]);
  });
});
