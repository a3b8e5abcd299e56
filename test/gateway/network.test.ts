import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask } from '../ask.ts';
import { testDatabases } from '../databases.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { avtalQuery, geriatrikQuery, vardcentrumQuery } from '../queries.ts';

interface Named {
  namn: string;
}

describe.each(await testDatabases())('the network on $name', (databases) => {
  let network: TestNetwork;

  beforeAll(async () => {
    network = await startNetwork({ databaseUrl: () => databases.url() });
  }, 120_000);
  afterAll(async () => {
    await network.close();
    await databases.cleanUp();
  });

  test('shows a vårdcentrum across its huvudmän', async () => {
    const { status, data, errors, extensions } = await network.ask(vardcentrumQuery);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    const { vardcentrum } = data;
    expect(vardcentrum).toMatchObject({
      samverkansform: 'NATVERK',
      kommunkoder: expect.arrayContaining(['0360', '0319']),
    });
    const slag = vardcentrum.deltagare.map((one: { part: { slag: string } }) => one.part.slag);
    expect(new Set(slag)).toEqual(new Set(['REGION', 'KOMMUN', 'PRIVAT']));
    for (const { status: svar, verksamheter, budgetar } of vardcentrum.deltagare) {
      expect(svar).toBe('ACCEPTERAT');
      expect(verksamheter.length).toBeGreaterThan(0);
      for (const { belopp } of budgetar) expect(belopp).toMatch(/^\d+\.\d\d$/);
    }
    const tackning = Object.fromEntries(
      vardcentrum.funktionstackning.map(
        ({ funktion, tackt }: { funktion: string; tackt: boolean | null }) => [funktion, tackt],
      ),
    );
    expect(tackning).toMatchObject({
      ALLMANMEDICIN: true,
      VUXENPSYKIATRI: false,
      BARNMEDICIN: true,
      GERIATRIK: true,
    });
    expect(vardcentrum.sammanstallning.saknas).toEqual([]);
    expect(vardcentrum.sammanstallning.svarade).toHaveLength(vardcentrum.deltagare.length);
    expect(extensions?.natverk?.map((svar) => svar.status)).toEqual(
      vardcentrum.deltagare.map(() => 'SVARADE'),
    );
  });

  test('asks every party of a län about one function', async () => {
    const { data, errors } = await network.ask(geriatrikQuery);
    expect(errors).toBeUndefined();
    expect(data.parter.length).toBeGreaterThanOrEqual(13);
    const region = data.parter.find(({ id }: { id: string }) => id === 'region-uppsala');
    expect(region.huvudman.organisationsnummer).toBe('232100-0024');
    expect(region.huvudman.verksamheter.totalCount).toBe(region.huvudman.verksamheter.nodes.length);
    expect(region.huvudman.verksamheter.totalCount).toBeGreaterThan(0);
  });

  test('shows 65 and 35 percent agreed by both, each by its own signature', async () => {
    const { data, errors } = await network.ask(avtalQuery);
    expect(errors).toBeUndefined();
    expect(data.avtal).toMatchObject({ gallande: true, avvikelser: [] });
    const shares = data.avtal.parter.map(
      ({ part, andelProcent }: { part: Named; andelProcent: number }) => [part.namn, andelProcent],
    );
    expect(Object.fromEntries(shares)).toEqual({ 'Region Uppsala': 65, 'Östhammars kommun': 35 });
  });

  test('covers the four mandatory functions at one vårdcentrum, and shows what others lack', async () => {
    const { data } = await network.ask(
      '{ vardcentra(lan: "03") { id funktionstackning { funktion obligatorisk tackt } } }',
    );
    const lacking = data.vardcentra.map(
      ({
        id,
        funktionstackning,
      }: {
        id: string;
        funktionstackning: { funktion: string; obligatorisk: boolean; tackt: boolean }[];
      }) => [
        id,
        funktionstackning
          .filter((one) => one.obligatorisk && !one.tackt)
          .map(({ funktion }) => funktion),
      ],
    );
    expect(Object.fromEntries(lacking)).toMatchObject({
      'centrala-uppsala': [],
      'tierp-alvkarleby': ['VUXENPSYKIATRI'],
      'enkoping-habo': ['BARNMEDICIN'],
    });
  });

  test('has no way to write, and shows no address or stack when asked nonsense', async () => {
    const mutation = await ask(network.gateway.url, 'mutation { skapaBudget { fel { kod } } }');
    expect(mutation.status).toBe(400);
    expect(mutation.errors).toMatchObject([{ extensions: { code: 'ENDAST_LASNING' } }]);
    const nonsense = await ask(network.gateway.url, '{ vardcentrum(id: 7) { finnsInte } }');
    expect(nonsense.status).toBe(400);
    expect(nonsense.text).not.toMatch(/127\.0\.0\.1|stacktrace|node_modules/);
  });
});
