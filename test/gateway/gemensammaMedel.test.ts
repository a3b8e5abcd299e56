import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';

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
