import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';

describe('claims under agreements', () => {
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
});

describe('common funds', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await startNetwork({ only: ['region-uppsala', 'uppsala', 'tierp'] });
  });
  afterAll(() => network.close());

  const query = `{ avtal(id: "gemensamma-medel-fou-s") { gallande avvikelser villkorHash forvaltasAv { id } vardasAv { id }
    parter { huvudmanId status andelProcent kalla { exempel } } } }`;

  const contributions = async () => {
    const { data } = await network.ask(query);
    const known = data.avtal.parter.filter(({ status }: { status: string | null }) => status);
    return { ...data.avtal, parter: known };
  };

  test('each party commits its own contribution to the common funds by itself', async () => {
    const before = await contributions();
    const exempel = { exempel: true };
    expect(before).toMatchObject({
      gallande: null,
      forvaltasAv: { id: 'fou-s' },
      vardasAv: { id: 'samrad-hsvo' },
      parter: [
        { huvudmanId: 'region-uppsala', status: 'UNDERTECKNAT', andelProcent: 50, kalla: exempel },
        { huvudmanId: 'uppsala', status: 'UNDERTECKNAT', andelProcent: 25, kalla: exempel },
      ],
    });
    expect(before.avvikelser).toHaveLength(7);
    expect(before.avvikelser).toContain('Tierps kommun har inte svarat om sin underskrift.');

    const { data } = await network.askOwn(
      'tierp',
      `mutation ($input: UndertecknaAvtal!) { undertecknaAvtal(input: $input) { fel { kod meddelande } } }`,
      {
        input: {
          huvudmanId: 'tierp',
          avtalId: 'gemensamma-medel-fou-s',
          villkorHash: before.villkorHash,
          andelProcent: 2.5,
          undertecknareRoll: 'Kommunstyrelsens ordförande',
          datum: '2026-02-01',
          skal: 'Bidrag till gemensamma medel',
        },
      },
    );
    expect(data.undertecknaAvtal.fel).toEqual([]);
    const after = await contributions();
    expect(after.parter).toContainEqual({
      huvudmanId: 'tierp',
      status: 'UNDERTECKNAT',
      andelProcent: 2.5,
      kalla: { exempel: false },
    });
    expect(after.gallande).toBeNull();
    expect(after.avvikelser).toHaveLength(6);
  });
});
