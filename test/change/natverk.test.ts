import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

const parties = ['region-uppsala', 'tierp', 'alvkarleby'] as const;
type Party = (typeof parties)[number];

const plan = 'tierp-alvkarleby-2026';
const samordnare = `${plan}-samordnare`;
const vardrum = `${plan}-digitala-vardrum`;
const mobiltTeam = `${plan}-mobilt-team`;
/** The instance of each party that decides, by id. */
const namnd: Record<Party, string> = {
  'region-uppsala': 'vardstyrelsen',
  tierp: 'namnden',
  alvkarleby: 'omsorgsnamnden',
};

let network: TestNetwork;
const hashes = new Map<string, string>();

/** Runs one mutation at a party's own endpoint. */
async function change(party: Party, mutation: string, row: string, input: Record<string, unknown>) {
  const type = mutation[0]?.toUpperCase() + mutation.slice(1);
  const query = `mutation ($input: ${type}!) { svar: ${mutation}(input: $input) { ${row} fel { kod meddelande } } }`;
  const variables = { input: { huvudmanId: party, skal: 'Prov', ...input } };
  const answer = await network.askOwn(party, query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data.svar;
}

/** A party prepares an item and decides on it, as it stands in the network. */
async function decide(party: Party, planpunktId: string, utfall: string, belopp: string) {
  const step = { planpunktId, instans: namnd[party], datum: '2026-03-01', belopp };
  const prepared = await change(party, 'beredBeslut', 'beslut { version }', step);
  expect(prepared.fel).toEqual([]);
  const decided = await change(party, 'fattaBeslut', 'beslut { niva }', {
    ...step,
    version: 1,
    utfall,
    paragraf: '§ 14',
    underlagHash: hashes.get(planpunktId),
  });
  expect(decided.fel).toEqual([]);
  return decided.beslut;
}

const giveMission = (party: Party, planpunktId: string, belopp: string) =>
  change(party, 'givUppdrag', 'beslut { uppdrag { instrument belopp } }', {
    planpunktId,
    version: 2,
    belopp,
    datum: '2026-04-01',
  });

const itemQuery = `query ($id: ID!) { planpunkt(id: $id) { lage niva
  beslut { part { id } utfall niva paragraf steg { utfall instans datum } uppdrag { belopp } } } }`;

beforeAll(async () => {
  // Nobody has decided or signed anything yet: this test does.
  const data = (given: Huvudmansdata) => ({ ...given, beslut: [], avtalsparter: [] });
  network = await startNetwork({ only: [...parties], data });
  const answer = await network.ask(
    `{ verksamhetsplan(id: "${plan}") { punkter { id underlagHash } } }`,
  );
  for (const { id, underlagHash } of answer.data.verksamhetsplan.punkter)
    hashes.set(id, underlagHash);
});
afterAll(() => network.close());

test('a kommun that has not said who decides cannot decide, until it says so', async () => {
  const step = { planpunktId: samordnare, instans: 'omsorgsnamnden', datum: '2026-03-01' };
  const before = await change('alvkarleby', 'beredBeslut', 'beslut { version }', step);
  expect(before.fel).toMatchObject([{ kod: 'SAKNAS' }]);
  await change('alvkarleby', 'registreraBeslutsinstans', 'beslutsinstans { id }', {
    id: 'omsorgsnamnden',
    namn: 'Omsorgsnämnden',
    beslutarOm: 'Planens punkter',
    gransBelopp: '500000',
    kalla: { dokument: 'Exempeldata för provet', exempel: true },
  });
  const { data } = await network.ask(
    '{ part(id: "alvkarleby") { huvudman { beslutsinstanser { namn mandat gransBelopp } } } }',
  );
  expect(data.part.huvudman.beslutsinstanser).toContainEqual({
    namn: 'Omsorgsnämnden',
    mandat: 'BESLUTANDE',
    gransBelopp: '500000.00',
  });
});

test('one declined, one approved, one not answered: the item stops, and that item only', async () => {
  expect(await decide('region-uppsala', samordnare, 'BIFALL', '450000')).toEqual({ niva: 'LOKAL' });
  await decide('tierp', samordnare, 'AVSLAG', '270000');
  await decide('region-uppsala', mobiltTeam, 'BIFALL', '5000000');

  const { data } = await network.ask(itemQuery, { id: samordnare });
  expect(data.planpunkt.lage).toBe('AVSLAGEN');
  const outcomes = data.planpunkt.beslut.map(
    ({ part, utfall }: { part: { id: string }; utfall: string }) => [part.id, utfall],
  );
  expect(outcomes).toEqual([
    ['alvkarleby', null],
    ['region-uppsala', 'BIFALL'],
    ['tierp', 'AVSLAG'],
  ]);
  expect(data.planpunkt.beslut[2].steg).toEqual([
    { utfall: 'BEREDS', instans: 'Socialnämnden', datum: '2026-03-01' },
    { utfall: 'AVSLAG', instans: 'Socialnämnden', datum: '2026-03-01' },
  ]);
  const whole = await network.ask(
    `{ verksamhetsplan(id: "${plan}") { lage punkter { id lage niva } } }`,
  );
  expect(whole.data.verksamhetsplan.punkter).toEqual([
    { id: samordnare, lage: 'AVSLAGEN', niva: null },
    { id: vardrum, lage: 'VANTAR_PA_BESLUT', niva: null },
    { id: mobiltTeam, lage: 'DELVIS_BESLUTAD', niva: 'LYFT' },
    { id: `${plan}-sip`, lage: 'VANTAR_PA_BESLUT', niva: null },
  ]);
});

test('mission and money follow only when every affected party has said bifall', async () => {
  await decide('region-uppsala', vardrum, 'BIFALL', '400000');
  await decide('tierp', vardrum, 'BIFALL', '100000');
  const early = await giveMission('tierp', vardrum, '100000');
  expect(early.fel).toEqual([
    {
      kod: 'FEL_TILLSTAND',
      meddelande:
        'Uppdrag och medel följer först när alla berörda har sagt bifall: Älvkarleby kommun har inte svarat.',
    },
  ]);
  const stopped = await giveMission('region-uppsala', samordnare, '450000');
  expect(stopped.fel[0].meddelande).toMatch(/Älvkarleby kommun.*Tierps kommun har sagt avslag/);

  await decide('alvkarleby', vardrum, 'BIFALL', '100000');
  expect(await giveMission('tierp', vardrum, '100000')).toEqual({
    fel: [],
    beslut: { uppdrag: { instrument: 'VERKSAMHETSPLAN_OCH_BUDGET', belopp: '100000.00' } },
  });
  expect(await giveMission('region-uppsala', vardrum, '400000')).toEqual({
    fel: [],
    beslut: { uppdrag: { instrument: 'VERKSAMHETSUPPDRAG', belopp: '400000.00' } },
  });
  const { data } = await network.ask(itemQuery, { id: vardrum });
  expect(data.planpunkt).toMatchObject({ lage: 'BESLUTAD', niva: 'LOKAL' });
});

test('a payer who has signed another share than the operator states makes the agreement invalid', async () => {
  const agreement = () =>
    network.ask(
      '{ avtal(id: "familjecentral-tierp") { villkorHash gallande avvikelser parter { part { id } status andelProcent } } }',
    );
  const { villkorHash } = (await agreement()).data.avtal;
  const sign = (party: Party, andelProcent: number, version?: number) =>
    change(party, 'undertecknaAvtal', 'avtalspart { version }', {
      avtalId: 'familjecentral-tierp',
      version,
      villkorHash,
      andelProcent,
      undertecknareRoll: 'Ordförande',
      datum: '2026-02-01',
    });
  await sign('region-uppsala', 50);
  await sign('tierp', 40);
  expect((await agreement()).data.avtal).toMatchObject({
    gallande: false,
    avvikelser: [
      'Tierps kommun har undertecknat andelen 40 %, men enligt villkoren är den 50 %.',
      'De undertecknade andelarna blir tillsammans 90 %, inte 100 %.',
    ],
  });

  await sign('tierp', 50, 1);
  expect((await agreement()).data.avtal).toMatchObject({ gallande: true, avvikelser: [] });

  await change('tierp', 'sagUppAvtal', 'avtalspart { version }', {
    avtalId: 'familjecentral-tierp',
    version: 2,
    upphor: '2026-03-01',
  });
  expect((await agreement()).data.avtal).toMatchObject({
    gallande: false,
    avvikelser: ['Tierps kommun har sagt upp avtalet.'],
  });
});

test('a party whose subgraph is silent has not said yes', async () => {
  await decide('alvkarleby', mobiltTeam, 'BIFALL', '400000');
  await decide('tierp', mobiltTeam, 'BIFALL', '1500000');
  await network.subgraphs.get('alvkarleby')?.close();
  network.subgraphs.delete('alvkarleby');
  const refused = await giveMission('tierp', mobiltTeam, '1500000');
  expect(refused.fel).toEqual([
    {
      kod: 'FEL_TILLSTAND',
      meddelande: expect.stringMatching(/Älvkarleby kommun har inte svarat/),
    },
  ]);
});
