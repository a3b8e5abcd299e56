import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { parter, type Samverkan, startUnderTest } from './underTest.ts';

const uttradd = '2026-03-01T10:00:00.000Z';

describe.each(await testDatabases())('a party that has left, on $name', (databases) => {
  let samverkan: Samverkan;
  beforeAll(async () => {
    const url = await databases.url();
    const left = parter.map((part) => (part.id === 'tierp' ? { ...part, uttradd } : part));
    await (await startUnderTest(databases, left, url)).close();
    // What is registered beside the log says nothing of who has left, and so changes nothing of it.
    samverkan = await startUnderTest(databases, parter, url);
  });
  afterAll(async () => {
    await samverkan.close();
    await databases.cleanUp();
  });

  test('is not among the parties, unless they are asked for', async () => {
    const { nu, alla } = await samverkan.get(
      '{ nu: parter(slag: KOMMUN, lan: "03") { id } alla: parter(slag: KOMMUN, lan: "03", uttradda: true) { id uttradd } }',
    );
    expect(nu).not.toContainEqual({ id: 'tierp' });
    expect(alla).toHaveLength(nu.length + 1);
    expect(alla).toContainEqual({ id: 'tierp', uttradd });
    expect(alla).toContainEqual({ id: 'heby', uttradd: null });
  });

  test('writes no plan any more, though it has a seat where the plan is led', async () => {
    const query = `mutation ($input: SkapaPlan!) { svar: skapaPlan(input: $input) { plan { id } fel { kod meddelande } } }`;
    const input = {
      id: 'tierp-alvkarleby-2028',
      rubrik: 'Verksamhetsplan 2028',
      ar: 2028,
      kommunkoder: ['0319', '0360'],
      vardcentrumId: 'tierp-alvkarleby',
      skal: 'Nästa års plan',
    };
    const as = async (huvudman: string) => {
      const who = { huvudman, roller: ['planerare'] as const, audience: 'samverkan' };
      return (await samverkan.askAs(who, query, { input })).data.svar;
    };
    expect(await as('tierp')).toEqual({
      plan: null,
      fel: [
        {
          kod: 'FORBJUDET',
          meddelande: 'Tierps kommun lämnade nätverket 2026-03-01 och skriver inte längre här.',
        },
      ],
    });
    expect((await as('alvkarleby')).fel).toEqual([]);
  });

  test('stands where it took part with its date, and is not asked about itself', async () => {
    const { vardcentrum } = await samverkan.get(
      '{ vardcentrum(id: "tierp-alvkarleby") { deltagare { part { id uttradd huvudman { id } } } } }',
    );
    const found = vardcentrum.deltagare.map(({ part }: { part: { id: string } }) => part);
    expect(found).toContainEqual({ id: 'tierp', uttradd, huvudman: null });
    expect(found).toContainEqual({
      id: 'alvkarleby',
      uttradd: null,
      huvudman: { id: 'alvkarleby' },
    });
  });

  test('has confirmed nothing of what others state of it, and is not asked', async () => {
    const { _entities } = await samverkan.get(
      `{ _entities(representations: [{ __typename: "Pastaende", id: "p", huvudmanId: "alvkarleby", namnd: "tierp" }]) {
        ... on Pastaende { lage tillfragad { id } namndPart { uttradd } } } }`,
    );
    expect(_entities).toEqual([{ lage: 'OBEKRAFTAD', tillfragad: null, namndPart: { uttradd } }]);
  });

  test('holds no plan item up, and is not unknown in its timeline', async () => {
    const { planpunkt } = await samverkan.get(
      '{ planpunkt(id: "tierp-alvkarleby-2026-sip") { underlagHash } }',
    );
    const beslut = ['region-uppsala', 'alvkarleby', 'privat-vardboendet-linden'].map(
      (huvudmanId) =>
        `{ utfall: BIFALL, niva: LOKAL, underlagHash: "${planpunkt.underlagHash}", uppgiftslamnare: { huvudmanId: "${huvudmanId}" } }`,
    );
    const { _entities } = await samverkan.get(
      `{ _entities(representations: [{ __typename: "Planpunkt", id: "tierp-alvkarleby-2026-sip", beslut: [${beslut}] }]) {
        ... on Planpunkt { lage niva tidslinje { saknas { id } } beslutslagen { part { id uttradd } utfall } } } }`,
    );
    expect(_entities[0]).toMatchObject({
      lage: 'BESLUTAD',
      niva: 'LOKAL',
      tidslinje: { saknas: [] },
    });
    expect(_entities[0].beslutslagen).toContainEqual({
      part: { id: 'tierp', uttradd },
      utfall: null,
    });
  });

  test('is not missing in sums', async () => {
    const { vardcentrum } = await samverkan.get(
      '{ vardcentrum(id: "tierp-alvkarleby") { sammanstallning { saknas { id } } } }',
    );
    expect(vardcentrum.sammanstallning.saknas).not.toContainEqual({ id: 'tierp' });
    expect(vardcentrum.sammanstallning.saknas).toContainEqual({ id: 'alvkarleby' });
  });
});
