import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Roll } from '../../shared/access/Caller.ts';
import { ask } from '../ask.ts';
import { networkToken, token } from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

/**
 * The revisor of a kommun follows a recommendation from the report to its effect, and sees who knew what when: at the kommun
 * itself, and at those that it works with, as far as each lets it be read. Everything goes over GraphQL, with the right
 * person's token only, and no id or hash that an answer did not give. Source: kommunallagen 12 kap.; checklist row 135.
 */

let network: TestNetwork;
beforeAll(async () => {
  network = await startNetwork({ only: ['region-uppsala', 'tierp', 'alvkarleby'] });
});
afterAll(() => network.close());

// biome-ignore lint/suspicious/noExplicitAny: the test reads answers of every shape, and asserts what it finds
type Found = any;

const kommun = 'tierp';

/** Asks the network as somebody who has signed in at a party. */
async function las(
  query: string,
  variables: Record<string, unknown> = {},
  url = network.gateway.url,
): Promise<Found> {
  const accessToken = await networkToken({ huvudman: kommun, roller: ['revisor'] });
  return ask(url, query, variables, { authorization: `Bearer ${accessToken}` });
}

/** Runs one mutation at the kommun's own endpoint, as somebody in one role of one party. */
async function gor(
  roll: Roll,
  mutation: string,
  row: string,
  input: object,
  huvudman = kommun,
): Promise<{ rad: Found; koder: string[]; nej: string[] }> {
  const server = network.subgraphs.get(kommun);
  if (!server) throw new Error(`${kommun} does not run`);
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const query = `mutation ($input: ${type}!) { svar: ${mutation}(input: $input) { ${row} fel { kod falt meddelande } } }`;
  const authorization = `Bearer ${await token({ huvudman, roller: [roll], audience: kommun })}`;
  const full = { input: { huvudmanId: kommun, skal: 'Uppföljning av granskning', ...input } };
  const { data, errors } = await ask(server.url, query, full, { authorization });
  expect(errors).toBeUndefined();
  const { fel, ...rest } = data.svar;
  return {
    rad: Object.values(rest)[0],
    koder: fel.map(({ kod }: { kod: string }) => kod),
    nej: fel.map(({ meddelande }: { meddelande: string }) => meddelande),
  };
}

const uppfoljning = `query ($kommun: ID!) { part(id: $kommun) { huvudman { granskningar {
  id rubrik datum bekraftad dagarForSent kalla { exempel }
  rekommendationerna {
    id nummer text svar svarAv svarDatum atgardasSenast lage forsenad bedomning
    atgarder { id verksamhetId planpunktId lage beskrivning effekt }
    handelser { datum slag vem text }
  } } } } }`;
const granskningarna = async () =>
  (await las(uppfoljning, { kommun })).data.part.huvudman.granskningar;

/** The version of a row, which only its owner's people see. */
async function versionAv(typ: string, id: string): Promise<number> {
  const server = network.subgraphs.get(kommun);
  const authorization = `Bearer ${await token({ huvudman: kommun, roller: ['revisor'], audience: kommun })}`;
  const query = `query ($typ: String!, $id: ID!) { historik(typ: $typ, id: $id, first: 50) { nodes { version } } }`;
  const { data } = await ask(server?.url ?? '', query, { typ, id }, { authorization });
  return Math.max(...data.historik.nodes.map(({ version }: { version: number }) => version));
}

test('reads what became of each recommendation, and what is late', async () => {
  const [granskning] = await granskningarna();
  expect(granskning).toMatchObject({ bekraftad: '2025-09-03', kalla: { exempel: true } });
  expect(granskning.dagarForSent).toBe(12);
  const lagen = granskning.rekommendationerna.map(
    ({ nummer, lage, forsenad, bedomning }: Found) => [nummer, lage, forsenad, bedomning],
  );
  expect(lagen).toEqual([
    [1, 'ATGARDAS', true, null],
    [2, 'GENOMFORD', false, null],
    [3, 'AVSLUTAD', null, 'UPPFYLLT'],
    [4, 'BESVARAD', null, 'EJ_UPPFYLLT'],
    [5, 'OBESVARAD', null, null],
  ]);
});

test('sees who at the kommun knew, decided and did what because of it', async () => {
  const [granskning] = await granskningarna();
  const andra = granskning.rekommendationerna[1];
  expect(andra.handelser.map(({ datum, slag, vem }: Found) => `${datum} ${slag} ${vem}`)).toEqual([
    '2025-09-08 FICK_VETA Kommunstyrelsen',
    '2025-12-09 BESLUTADE Kommunstyrelsen',
    '2026-02-02 GJORDE Samordning av vårdcentrum Tierp–Älvkarleby',
    '2026-06-15 FICK_VETA Närvårdsstrateg',
  ]);
});

const tidslinjen = `query ($id: ID!) { planpunkt(id: $id) { rubrik tidslinje {
  handelser { part { id } datum slag vem text } saknas { id } } } }`;

test('follows an action that is done together to what the others knew and decided', async () => {
  const [granskning] = await granskningarna();
  const [atgard] = granskning.rekommendationerna[3].atgarder;
  expect(atgard.lage).toBe('AVBRUTEN');
  const { data, errors } = await las(tidslinjen, { id: atgard.planpunktId });
  expect(errors).toBeUndefined();
  const { handelser, saknas } = data.planpunkt.tidslinje;
  expect(saknas).toEqual([]);
  expect(handelser).toContainEqual({
    part: { id: 'tierp' },
    datum: '2026-03-10',
    slag: 'BESLUTADE',
    vem: 'Kommunstyrelsen',
    text: 'sade avslag, § 45',
  });
  const days = handelser.map(({ datum }: Found) => datum);
  expect(days).toEqual([...days].sort());
});

test('whose part is unknown is named, never left out without a word', async () => {
  const [granskning] = await granskningarna();
  const [atgard] = granskning.rekommendationerna[3].atgarder;
  const silent = await network.gatewayWith({ 'region-uppsala': 'http://127.0.0.1:9' });
  try {
    const { data } = await las(tidslinjen, { id: atgard.planpunktId }, silent.url);
    expect(data.planpunkt.tidslinje.saknas).toEqual([{ id: 'region-uppsala' }]);
    expect(data.planpunkt.tidslinje.handelser).toContainEqual(
      expect.objectContaining({ part: { id: 'tierp' }, text: 'sade avslag, § 45' }),
    );
  } finally {
    await silent.close();
  }
});

test('assesses the effect itself; the audited and other parties do not', async () => {
  const [granskning] = await granskningarna();
  const andra = granskning.rekommendationerna[1];
  const version = await versionAv('rekommendation', andra.id);
  const bedomning = {
    id: andra.id,
    version,
    bedomning: 'UPPFYLLT',
    bedomningsskal: 'Mötena hölls som planerat.',
    bedomd: '2026-09-15',
  };
  const assess = (roll: Roll, more: object = {}, huvudman = kommun) =>
    gor(
      roll,
      'bedomRekommendation',
      'rekommendation { version lage }',
      { ...bedomning, ...more },
      huvudman,
    );

  for (const roll of ['redaktor', 'beslutsfattare', 'admin'] as const) {
    const { koder, nej } = await assess(roll);
    expect(koder).toEqual(['FORBJUDET']);
    expect(nej[0]).toContain('bedomRekommendation får göras av revisor');
  }
  expect((await assess('revisor', {}, 'alvkarleby')).koder).toEqual(['FEL_HUVUDMAN']);
  const before = await assess('revisor', { bedomd: '2025-08-31' });
  expect(before.nej).toEqual(['bedomd är 2025-08-31, före början 2025-09-01: rätta datumen.']);
  expect((await assess('revisor', { version: version + 1 })).koder).toEqual(['VERSIONSKONFLIKT']);

  const done = await assess('revisor');
  expect(done).toEqual({ rad: { version: version + 1, lage: 'AVSLUTAD' }, koder: [], nej: [] });
  const [after] = await granskningarna();
  expect(after.rekommendationerna[1].handelser.at(-1)).toMatchObject({
    datum: '2026-09-15',
    slag: 'BEDOMDE',
    vem: 'Revisorerna',
  });
});

test('the report is the revisor’s: the audited answers it, and does not rewrite it', async () => {
  const [granskning] = await granskningarna();
  const femte = granskning.rekommendationerna[4];
  const version = await versionAv('rekommendation', femte.id);
  const mildare = {
    id: femte.id,
    version,
    granskning: granskning.id,
    nummer: femte.nummer,
    text: 'Överväg att informera fullmäktige',
  };
  const row = 'rekommendation { version text lage svar }';
  const rewritten = await gor('redaktor', 'registreraRekommendation', row, mildare);
  expect(rewritten.koder).toEqual(['FEL_TILLSTAND']);
  expect(rewritten.nej[0]).toContain('bara revisorn ändrar den: be revisorn rätta');

  const svar = {
    id: femte.id,
    version,
    svar: 'Kommunstyrelsen redovisar samverkan i årsredovisningen.',
    svarAv: 'Kommunstyrelsen',
    svarDatum: '2026-01-20',
  };
  expect((await gor('revisor', 'besvaraRekommendation', row, svar)).koder).toEqual(['FORBJUDET']);
  const answered = await gor('beslutsfattare', 'besvaraRekommendation', row, svar);
  expect(answered.rad).toMatchObject({ text: femte.text, lage: 'BESVARAD', svar: svar.svar });
});
