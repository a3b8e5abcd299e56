import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';

const other = 'f'.repeat(64);
const datum = '2026-02-01';
const item = 'tierp-alvkarleby-2026-digitala-vardrum';
let network: TestNetwork;
let underlagHash: string;
let villkorHash: string;
let indikator: { id: string; svarstyp: string };

/** Runs a mutation of Tierp's; gives its reasons as `CODE field`, their sentences, and what was not checked. */
async function change(mutation: string, input: Record<string, unknown>) {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const query = `mutation ($input: ${type}!) { svar: ${mutation}(input: $input) { anmarkning fel { kod falt meddelande } } }`;
  const { data, errors } = await network.askOwn('tierp', query, {
    input: { huvudmanId: 'tierp', skal: 'Prov', ...input },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  const { fel, anmarkning } = data.svar as {
    fel: { kod: string; falt: string; meddelande: string }[];
    anmarkning: string | null;
  };
  return {
    koder: fel.map(({ kod, falt }) => `${kod} ${falt}`),
    meddelande: fel.map(({ meddelande }) => meddelande).join(' '),
    anmarkning,
  };
}

beforeAll(async () => {
  network = await startNetwork({
    only: ['tierp', 'region-uppsala'],
    data: (given) => ({ ...given, beslut: [], avtalsparter: [], indikatorsvar: [] }),
  });
  const { data } = await network.ask(`{ avtal(id: "familjecentral-tierp") { villkorHash }
    verksamhetsplan(id: "tierp-alvkarleby-2026") { punkter { id underlagHash indikatorer { id svarstyp } } } }`);
  const punkter: { id: string; underlagHash: string; indikatorer: (typeof indikator)[] }[] =
    data.verksamhetsplan.punkter;
  underlagHash = punkter.find(({ id }) => id === item)?.underlagHash ?? '';
  villkorHash = data.avtal.villkorHash;
  indikator = punkter.flatMap(({ indikatorer }) => indikatorer)[0] ?? indikator;
});
afterAll(() => network.close());

const budget = { id: '2028-bidrag', ar: 2028, belopp: '100' };
const bered = { instans: 'namnden', datum };
const signatur = { undertecknareRoll: 'Ordförande', datum, andelProcent: 50 };
const fatta = { utfall: 'BIFALL', version: 1, ...bered, paragraf: '§ 1' };

describe('while the network answers, what is known to be wrong is refused', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    [
      'an item that is not there',
      'beredBeslut',
      { ...bered, planpunktId: 'x' },
      'SAKNAS planpunktId',
    ],
    [
      'an item of others',
      'beredBeslut',
      { ...bered, planpunktId: 'osthammar-2020-01' },
      'planpunktId',
    ],
    [
      'a follow-up outside the year of its plan',
      'registreraUppfoljning',
      { planpunktId: item, ar: 2025, period: 'T1', former: ['VARDCENTRUM'], lage: 'Enligt plan' },
      'OGILTIGT_VARDE ar',
    ],
    [
      'an agreement that is not there',
      'undertecknaAvtal',
      { ...signatur, avtalId: 'x', villkorHash: other },
      'SAKNAS avtalId',
    ],
    [
      'an agreement of others',
      'avvisaAvtal',
      { avtalId: 'narvardsenheten-osthammar', datum },
      'FEL_TILLSTAND avtalId',
    ],
    [
      'a vårdcentrum to which it is not invited',
      'svaraPaInbjudan',
      { vardcentrumId: 'osthammar', svar: 'ACCEPTERAT' },
      'FEL_TILLSTAND vardcentrumId',
    ],
    [
      'a document that is not there',
      'registreraInforande',
      { dokumentId: 'x', status: 'PAGAR', datum },
      'SAKNAS dokumentId',
    ],
    [
      'an indicator that is not there',
      'svaraPaIndikator',
      { indikatorId: 'x', svarstyp: 'FRITEXT', text: 'x', datum },
      'SAKNAS indikatorId',
    ],
    [
      'a party that has not joined',
      'skapaVerksamhet',
      { id: 'ny', namn: 'Ny', typ: 'OVRIG', uppdragsgivare: ['region-upsala'] },
      'SAKNAS uppdragsgivare[0]',
    ],
    [
      'a unit that its party does not have',
      'skapaBudget',
      { ...budget, annansVerksamhet: 'region-uppsala/finns-inte' },
      'SAKNAS annansVerksamhet',
    ],
    [
      'a unit of a party that is not in the network',
      'skapaBudget',
      { ...budget, annansVerksamhet: 'ingen/narvardsenheten' },
      'SAKNAS annansVerksamhet',
    ],
  ])('%s', async (_what, mutation, input, expected) => {
    const { koder, meddelande } = await change(mutation, input);
    expect(koder.join()).toContain(expected);
    expect(meddelande).toMatch(/\.$/);
  });

  test('a decision is made on the item as it stands, and a refusal shows both hashes', async () => {
    expect(await change('beredBeslut', { ...bered, planpunktId: item })).toEqual({
      koder: [],
      meddelande: '',
      anmarkning: null,
    });
    const wrong = await change('fattaBeslut', { ...fatta, planpunktId: item, underlagHash: other });
    expect(wrong.koder).toEqual(['OGILTIGT_VARDE underlagHash']);
    expect(wrong.meddelande).toContain(other);
    expect(wrong.meddelande).toContain(underlagHash);
    const right = await change('fattaBeslut', { ...fatta, planpunktId: item, underlagHash });
    expect(right.koder).toEqual([]);
  });

  test("another party's unit is asked of who runs it", async () => {
    const own = 'region-uppsala/ungdomsmottagningen-tierp';
    expect(await change('skapaBudget', { ...budget, annansVerksamhet: own })).toMatchObject({
      koder: [],
      anmarkning: null,
    });
  });

  test('a signature is under the terms as they stand, and a refusal shows both hashes', async () => {
    const avtalId = 'familjecentral-tierp';
    const wrong = await change('undertecknaAvtal', { ...signatur, avtalId, villkorHash: other });
    expect(wrong.koder).toEqual(['OGILTIGT_VARDE villkorHash']);
    expect(wrong.meddelande).toContain(other);
    expect(wrong.meddelande).toContain(villkorHash);
    expect((await change('undertecknaAvtal', { ...signatur, avtalId, villkorHash })).koder).toEqual(
      [],
    );
  });

  test('an answer is of the kind that the indicator asks for', async () => {
    const { id: indikatorId, svarstyp } = indikator;
    const annan = svarstyp === 'FRITEXT' ? 'STATUS' : 'FRITEXT';
    const { koder, meddelande } = await change('svaraPaIndikator', {
      indikatorId,
      svarstyp: annan,
      text: 'x',
      datum,
    });
    expect(koder).toContain('OGILTIGT_VARDE svarstyp');
    expect(meddelande).toContain(svarstyp);
  });
});

describe('while it does not answer', () => {
  beforeAll(async () => {
    await network.subgraphs.get('samverkan')?.close();
    network.subgraphs.delete('samverkan');
  });

  test('what is not about money is written, and the history keeps what was not checked', async () => {
    const { koder, anmarkning } = await change('beredBeslut', { ...bered, planpunktId: 'x' });
    expect(koder).toEqual([]);
    expect(anmarkning).toMatch(
      /^Inte kontrollerat mot nätverket: planpunkten x: samverkan svarade inte/,
    );
    const { data } = await network.askOwn(
      'tierp',
      '{ historik(typ: "beslut", id: "x") { nodes { anmarkning } } }',
    );
    expect(data.historik.nodes).toEqual([{ anmarkning }]);
  });

  test('money waits', async () => {
    const uppdrag = { planpunktId: item, version: 2, datum };
    const query = `mutation ($input: GivUppdrag!) { givUppdrag(input: $input) { fel { kod meddelande } } }`;
    const { data } = await network.askOwn('tierp', query, {
      input: { huvudmanId: 'tierp', skal: 'Prov', ...uppdrag },
    });
    expect(data.givUppdrag.fel).toEqual([
      {
        kod: 'FEL_TILLSTAND',
        meddelande: expect.stringMatching(/samverkan svarade inte om saken. Försök igen/),
      },
    ]);
  });
});
