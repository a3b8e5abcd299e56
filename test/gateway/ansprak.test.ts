import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';

let network: TestNetwork;
beforeAll(async () => {
  network = await startNetwork({ only: ['region-uppsala', 'heby'] });
});
afterAll(() => network.close());

const query = `query ($id: ID!) { avtal(id: $id) { gallande avvikelser kalla { exempel }
  anspraken { lage text havdare { id } motpart { id } lagrum { beteckning } } } }`;

test('a kommun that stands by an agreement on doctors which the region has terminated has a claim', async () => {
  const { data } = await network.ask(query, { id: 'lakarmedverkan-boende-heby' });
  expect(data.avtal).toEqual({
    gallande: false,
    avvikelser: ['Region Uppsala har sagt upp avtalet.'],
    kalla: { exempel: true },
    anspraken: [
      {
        lage: 'FINNS',
        text: 'Region Uppsala har sagt upp avtalet som Heby kommun har undertecknat: Heby kommun kan anlita läkare på egen hand och begära ersättning för kostnaden.',
        havdare: { id: 'heby' },
        motpart: { id: 'region-uppsala' },
        lagrum: { beteckning: 'Hälso- och sjukvårdslag (2017:30) 16 kap. 1 §' },
      },
    ],
  });
});

test('under the one agreement of the län each kommun has a right of its own', async () => {
  const { data } = await network.ask(query, { id: 'lakarmedverkan-uppsala-lan-2020' });
  const havdare = data.avtal.anspraken.map((one: { havdare: { id: string } }) => one.havdare.id);
  expect(havdare).toHaveLength(8);
  expect(new Set(havdare)).toContain('heby');
  for (const { lage } of data.avtal.anspraken) expect(lage).toBe('OKANT');
});

test('a party that is silent leaves the claim unknown', async () => {
  await network.subgraphs.get('region-uppsala')?.close();
  network.subgraphs.delete('region-uppsala');
  const { data } = await network.ask(query, { id: 'lakarmedverkan-boende-heby' });
  expect(data.avtal.anspraken).toMatchObject([{ lage: 'OKANT' }]);
});
