import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { subgraphGuard } from '../../shared/serve/http/subgraphGuard.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { readSettings } from '../../shared/serve/settings.ts';
import { ask as askOpenly } from '../ask.ts';
import { testDatabases } from '../databases.ts';
import { askAsGateway } from '../identity.ts';
import { listen } from '../serve/listening.ts';
import type { Browser } from './Browser.ts';
import { keycloak, startProvider, type TestProvider } from './identityProvider.ts';
import { ask, signedIn, startTierp, workplaceOf } from './underTest.ts';

const unit =
  '{ _entities(representations: [{ __typename: "Verksamhet", huvudmanId: "tierp", id: "elevhalsan" }]) { ... on Verksamhet { namn lagrum systemstod } } }';

/** Two instances on one database, open to readers: what an admin chooses at one holds at both. */
describe.each(await testDatabases())('who sees what, chosen on $name', (databases) => {
  let provider: TestProvider;
  let instances: RunningServer[];
  let admin: Browser;
  const [one, other] = [() => instances[0] as RunningServer, () => instances[1] as RunningServer];

  beforeAll(async () => {
    provider = await startProvider(keycloak);
    provider.users.set('admin', { roles: ['vn-admin'] });
    provider.users.set('ekonom', { roles: ['vn-ekonom'] });
    const databaseUrl = await databases.url();
    const guard = subgraphGuard(readSettings({ ANONYMOUS_READS: 'true' }));
    const start = () =>
      startTierp(provider, { databaseUrl, options: { guard, farskSekunder: 60 } });
    instances = [await start(), await start()];
    admin = await signedIn(provider, one(), 'admin');
  });
  afterAll(async () => {
    for (const server of instances) await server.close();
    await provider.close();
    await databases.cleanUp();
  });

  const choose = async (who: Browser, input: string) => {
    const { data } = await ask(
      who,
      one(),
      `mutation { valjAtkomst(input: { huvudmanId: "tierp", skal: "Prov", ${input} }) {
        atkomstval { falt niva version } fel { kod falt meddelande gallandeVersion } } }`,
    );
    return data.valjAtkomst;
  };
  /** What anybody is refused of the unit at an instance: directly, and through a gateway. */
  const hidden = async (server: RunningServer) => {
    const ways = [await askOpenly(server.url, unit), await askAsGateway(server.url, 'tierp', unit)];
    const [openly, through] = ways.map(({ data, errors = [] }) => {
      const { namn, lagrum } = data._entities[0];
      expect([namn, lagrum === null]).toEqual([
        'Elevhälsan, Tierps kommun',
        errors.some(({ extensions }) => extensions.falt === 'Verksamhet.lagrum'),
      ]);
      return errors.map(({ extensions }) => String(extensions.falt)).sort();
    });
    expect(through).toEqual(openly);
    return openly;
  };

  test('holds at once at every instance, both ways, and stands in history, log and page', async () => {
    expect(await hidden(other())).toEqual(['Verksamhet.systemstod']);
    const told = await listen(other().url, 'tierp');
    expect(await told.next()).toBe('lyssnar');
    expect(await choose(admin, 'falt: "Verksamhet.lagrum", niva: "egen"')).toMatchObject({
      atkomstval: { falt: 'Verksamhet.lagrum', niva: 'egen', version: 1 },
      fel: [],
    });
    // As of any change, and once more when every instance has looked.
    expect([await told.next(), await told.next()]).toEqual(['forandring', 'forandring']);
    told.close();
    for (const server of instances) {
      expect(await hidden(server)).toEqual(['Verksamhet.lagrum', 'Verksamhet.systemstod']);
    }
    const { errors } = await askOpenly(other().url, unit);
    expect(errors?.[0]?.extensions).toMatchObject({ falt: 'Verksamhet.lagrum', niva: 'egen' });
    const page = await admin.get(`${workplaceOf(one())}/atkomstnivaer`);
    expect(JSON.parse(page.text).falt).toContainEqual({
      ...{ falt: 'Verksamhet.lagrum', standard: 'offentlig', niva: 'egen' },
      nivaer: ['offentlig', 'natverk', 'parter', 'egen'],
    });
    await choose(admin, 'falt: "Verksamhet.systemstod", niva: "offentlig"');
    await choose(admin, 'falt: "Verksamhet.lagrum", niva: null, version: 1');
    for (const server of instances) {
      expect(await hidden(server)).toEqual([]);
    }
    const history = await ask(
      admin,
      other(),
      '{ historik(typ: "atkomstval", first: 10) { nodes { version skal aktor } } }',
    );
    expect(history.data.historik.nodes).toHaveLength(3);
    const log = await admin.get(`${workplaceOf(one())}/atkomstlogg.csv`);
    expect(log.text.match(/ATKOMST_ANDRAD;admin;/g)).toHaveLength(3);
  });

  test('is refused to who is no admin, on a version that is not the latest, and beyond the contract', async () => {
    const ekonom = await signedIn(provider, one(), 'ekonom');
    const codes = ({ fel }: { fel: { kod: string; falt: string | null }[] }) =>
      fel.map(({ kod, falt }) => `${kod} ${falt}`);
    const before = await hidden(other());
    expect(codes(await choose(ekonom, 'falt: "Verksamhet.telefon", niva: "egen"'))).toEqual([
      'FORBJUDET null',
    ]);
    const stale = await choose(admin, 'falt: "Verksamhet.lagrum", niva: "egen", version: 1');
    expect([codes(stale), stale.fel[0].gallandeVersion]).toEqual([['VERSIONSKONFLIKT version'], 2]);
    const unseen = await choose(admin, 'falt: "Verksamhet.lagrum", niva: "egen"');
    expect(codes(unseen)).toEqual(['VERSIONSKONFLIKT version']);
    for (const [input, code] of [
      ['falt: "Verksamhet.finnsInte", niva: "egen"', 'SAKNAS falt'],
      ['falt: "Verksamhet.id", niva: "egen"', 'OGILTIGT_VARDE falt'],
      ['falt: "Nyckeltal.vardplatser", niva: "egen"', 'OGILTIGT_VARDE falt'],
      ['falt: "Budget.post", niva: "parter"', 'OGILTIGT_VARDE niva'],
      ['falt: "Verksamhet.telefon", niva: "hemlig"', 'OGILTIGT_VARDE niva'],
    ] as const) {
      expect([input, codes(await choose(admin, input))]).toEqual([input, [code]]);
    }
    expect(await hidden(other())).toEqual(before);
  });
});
