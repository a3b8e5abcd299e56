import { afterAll, expect, test } from '@jest/globals';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { describeOnMariadb } from './describeOnMariadb.ts';
import { TcpRelay } from './TcpRelay.ts';

const question = `{
  tierp: part(id: "tierp") { namn huvudman { verksamheter { totalCount } } }
  heby: part(id: "heby") { namn huvudman { verksamheter { totalCount } } }
}`;

const sqlite = (await testDatabases())[0] as TestDatabases;

await describeOnMariadb('a member whose database is away', (databases) => {
  let network: TestNetwork;
  let relay: TcpRelay;

  afterAll(async () => {
    await network.close();
    await relay.close();
    await databases.cleanUp();
    await sqlite.cleanUp();
  });

  test('is missing in the network view, which stands, and is back by itself', async () => {
    const through = await TcpRelay.before(await databases.url());
    relay = through.relay;
    network = await startNetwork({
      only: ['tierp', 'heby'],
      databaseUrl: async (slug) => (slug === 'tierp' ? through.url : sqlite.url()),
    });
    const whole = await network.ask(question);
    expect(whole.errors).toBeUndefined();

    relay.judge = () => 'cut';
    const partial = await network.ask(question);
    expect(partial.status).toBe(200);
    expect(partial.data).toEqual({
      ...whole.data,
      tierp: { ...whole.data.tierp, huvudman: { verksamheter: null } },
    });
    expect(partial.errors).toMatchObject([
      { extensions: { code: 'HUVUDMAN_UNAVAILABLE', huvudman: 'tierp' } },
    ]);
    expect(partial.extensions?.natverk).toContainEqual(
      expect.objectContaining({ huvudman: 'tierp', status: 'SVARADE_INTE' }),
    );

    relay.judge = () => 'pass';
    expect((await network.ask(question)).data).toEqual(whole.data);
  });
});
