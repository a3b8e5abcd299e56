import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLog } from '../../shared/serve/createLog.ts';
import { type Owner, startOwner } from '../change/owner.ts';
import { andraBelopp, health, las, versionerAv } from './budget.ts';
import { describeOnOwnMariadb, OwnMariadb } from './OwnMariadb.ts';

const writers = 4;
const writesEach = 60;
/** What a writer may meet while the server is away. */
const away = ['DATABAS_OTILLGANGLIG', 'UTFALL_OKANT'];

describeOnOwnMariadb('a MariaDB that is restarted under load', () => {
  let server: OwnMariadb;
  let owner: Owner;
  const lines: Record<string, unknown>[] = [];

  beforeAll(async () => {
    server = await OwnMariadb.start();
    const write = (line: string) => lines.push(JSON.parse(line));
    owner = await startOwner(server, writers, undefined, {
      log: createLog('provkommun', { logLevel: 'warn' }, { write }),
    });
  });
  afterAll(async () => {
    await owner.close();
    await server.cleanUp();
  });

  test('loses no acknowledged change, makes none twice, and is used again by itself', async () => {
    let acknowledged = 0;
    let wake = () => {};
    const reached = (count: number) =>
      new Promise<void>((resolve) => {
        wake = () => acknowledged >= count && resolve();
      });
    const met = new Set<string>();

    const write = async (n: number) => {
      let version = 1;
      while (version <= writesEach) {
        const { kod } = await andraBelopp(owner, n, version);
        if (kod === null) {
          version += 1;
          acknowledged += 1;
          wake();
          continue;
        }
        met.add(kod);
        if (kod === 'UTFALL_OKANT') version = await readAgain(n);
        await pause(20);
      }
      return version;
    };
    const readAgain = async (n: number): Promise<number> => {
      for (;;) {
        const answer = await las(owner, n);
        if (!answer.errors) return answer.data.budgetar.at(-1).version;
        expect(answer.status).toBe(503);
        await pause(20);
      }
    };

    const writing = Promise.all(Array.from({ length: writers }, (_, n) => write(n)));
    for (const [signal, count] of [['SIGTERM', 60] as const, ['SIGKILL', 120] as const]) {
      await reached(count);
      await server.end(signal);
      expect(await health(owner, 'ready')).toBe(503);
      expect(await health(owner, 'live')).toBe(200);
      const answer = await las(owner, 0);
      expect(answer.status).toBe(503);
      expect(answer.data).toEqual({ budgetar: null, historik: null });
      expect(answer.errors).toMatchObject([
        { extensions: { code: 'DATABAS_OTILLGANGLIG' } },
        { extensions: { code: 'DATABAS_OTILLGANGLIG' } },
      ]);
      expect(answer.text).not.toMatch(/SELECT|127\.0\.0\.1|ECONN|root/);
      await server.start();
      expect(await health(owner, 'ready')).toBe(200);
    }
    expect(await writing).toEqual(Array(writers).fill(writesEach + 1));
    expect([...met].filter((kod) => !away.includes(kod))).toEqual([]);
    expect([...met]).toContain('DATABAS_OTILLGANGLIG');
    for (let n = 0; n < writers; n += 1) {
      const { version, historik } = await versionerAv(owner, n);
      expect(version).toBe(writesEach + 1);
      expect(historik).toEqual(Array.from({ length: version }, (_, at) => at + 1));
    }
    const told = lines.filter(({ kod }) => kod === 'DATABAS_OTILLGANGLIG');
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ reqId, orsak }) => Boolean(reqId && orsak))).toBe(true);
    expect(JSON.stringify(told)).not.toMatch(/SELECT|UPDATE|belopp/);
  }, 180_000);
});
