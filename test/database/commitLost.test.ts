import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Owner, startOwner } from '../change/owner.ts';
import { andraBelopp, health, versionerAv } from './budget.ts';
import { describeOnMariadb } from './describeOnMariadb.ts';
import { TcpRelay, type Verdict } from './TcpRelay.ts';

const isCommit = (chunk: Buffer) => chunk.subarray(5).toString('latin1') === 'COMMIT';

await describeOnMariadb('a connection that breaks while a change is being kept', (databases) => {
  let relay: TcpRelay;
  let owner: Owner;

  beforeEach(async () => {
    const through = await TcpRelay.before(await databases.url());
    relay = through.relay;
    owner = await startOwner(databases, 2, undefined, { databaseUrl: through.url });
  });
  afterEach(async () => {
    await owner.close();
    await relay.close();
  });
  afterAll(() => databases.cleanUp());

  test.each<[string, Verdict, number, string | null]>([
    ['was kept', 'send and cut', 2, 'VERSIONSKONFLIKT'],
    ['was not kept', 'cut', 1, null],
  ])(
    'is UTFALL_OKANT, and says to read first, when it %s',
    async (_what, verdict, version, next) => {
      relay.judge = (chunk) => (isCommit(chunk) ? verdict : 'pass');
      const { rad, fel } = await andraBelopp(owner, 0, 1, '7.00');
      expect({ rad, fel }).toMatchObject({ rad: null, fel: [{ kod: 'UTFALL_OKANT', falt: null }] });
      expect(fel[0]?.meddelande).toMatch(
        /kan vara sparad eller inte\. Läs raden och dess version innan du försöker igen\.$/,
      );

      relay.judge = () => 'pass';
      // It was made at most once: an unknown outcome is not tried again by itself.
      expect(await versionerAv(owner, 0)).toEqual({
        version,
        historik: version === 2 ? [1, 2] : [1],
      });
      expect((await andraBelopp(owner, 0, 1, '8.00')).kod).toBe(next);
      expect(await health(owner, 'ready')).toBe(200);
    },
  );
});
