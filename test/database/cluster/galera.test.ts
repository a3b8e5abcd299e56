import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { databaseFaultCode } from '../../../shared/serve/database/faults/databaseFaultCode.ts';
import { type Owner, startOwner } from '../../change/owner.ts';
import { log } from '../../log.ts';
import { andraBelopp, health, las, versionerAv } from '../budget.ts';
import { describeOnGalera, GaleraPair } from './GaleraPair.ts';

describeOnGalera('a MariaDB Galera node', () => {
  let pair: GaleraPair;
  let owner: Owner;
  beforeAll(async () => {
    pair = await GaleraPair.start();
    owner = await startOwner(pair.first, 2);
  }, 60_000);
  afterAll(async () => {
    await owner.close();
    await pair.cleanUp();
  });

  test('that refuses a COMMIT as it loses its quorum has kept nothing, and it is said so', async () => {
    // The last statement of a change writes its history; then the node refuses whatever comes.
    await pair.first.query(
      'CREATE TRIGGER stopp AFTER INSERT ON historik FOR EACH ROW SET GLOBAL wsrep_reject_queries = ALL',
    );
    const { rad, fel } = await andraBelopp(owner, 0, 1);
    await pair.first.query('SET GLOBAL wsrep_reject_queries = NONE');
    await pair.first.query('DROP TRIGGER stopp');
    expect({ rad, kod: fel.map(({ kod }) => kod) }).toEqual({
      rad: null,
      kod: ['DATABAS_OTILLGANGLIG'],
    });
    expect(fel[0]?.meddelande).toContain('Inget är sparat');
    expect(await versionerAv(owner, 0)).toEqual({ version: 1, historik: [1] });
  });

  test('that has lost its quorum cannot be reached, and can again by itself when it has one', async () => {
    await pair.loseQuorum();
    const { rad, fel } = await andraBelopp(owner, 1, 1);
    expect({ rad, kod: fel.map(({ kod }) => kod) }).toEqual({
      rad: null,
      kod: ['DATABAS_OTILLGANGLIG'],
    });
    const asked = await las(owner, 1);
    expect(asked.status).toBe(503);
    expect(asked.errors?.map(({ extensions }) => extensions?.code)).toContain(
      'DATABAS_OTILLGANGLIG',
    );
    expect(await health(owner, 'ready')).toBe(503);
    expect(await health(owner, 'live')).toBe(200);

    // One that starts meanwhile waits for it.
    let told: (said: string) => void = () => {};
    const waits = new Promise<string>((resolve) => {
      told = resolve;
    });
    const warn = (_: object, message: string) => told(message);
    const starting = startOwner(pair.first, 2, undefined, {
      log: Object.assign(Object.create(log), { warn }),
    });
    expect(await waits).toMatch(/\(ER_UNKNOWN_COM_ERROR\).*Trying again\.$/);

    await pair.regainQuorum();
    await (await starting).close();
    expect(await health(owner, 'ready')).toBe(200);
    expect((await andraBelopp(owner, 1, 1)).kod).toBeNull();
    expect(await versionerAv(owner, 1)).toEqual({ version: 2, historik: [1, 2] });
  });
});

test('what such a node answers to every statement counts as out of reach, also where no Galera is installed', () => {
  const refused = { code: 'ER_UNKNOWN_COM_ERROR', errno: 1047, sqlState: '08S01', fatal: false };
  expect(databaseFaultCode(refused)).toBe('DATABAS_OTILLGANGLIG');
});
