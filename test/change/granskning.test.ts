import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Roll } from '../../shared/access/Caller.ts';
import { testDatabases } from '../databases.ts';
import { askAs } from '../identity.ts';
import { type Change, type Owner, startOwner } from './owner.ts';

const audit = {
  id: 'narvard',
  rubrik: 'Närvårdens samordning',
  ar: 2025,
  datum: '2025-09-01',
  antalRekommendationer: 2,
};
const first = { id: 'n1', granskning: 'narvard', nummer: 1, text: 'Inför en gemensam rutin' };
const answer = {
  id: 'n1',
  svar: 'Rutinen införs',
  svarAv: 'Socialnämnden',
  svarDatum: '2025-11-01',
  atgardasSenast: '2026-06-30',
};
const assessment = {
  id: 'n1',
  bedomning: 'DELVIS_UPPFYLLT',
  bedomningsskal: 'Rutinen finns men är inte känd.',
  bedomd: '2026-05-01',
};

describe.each(await testDatabases())('an audit and what becomes of it on $name', (databases) => {
  let owner: Owner;
  beforeAll(async () => {
    owner = await startOwner(databases);
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  /** Runs a mutation in one role. */
  async function as(roll: Roll, mutation: string, row: string, input: object): Promise<Change> {
    const type = mutation[0]?.toUpperCase() + mutation.slice(1);
    const query = `mutation ($input: ${type}!) {
      svar: ${mutation}(input: $input) { ${row} fel { falt kod meddelande } } }`;
    const who = { huvudman: 'provkommun', roller: [roll] };
    const { data, errors } = await askAs(owner.url, who, query, {
      input: { huvudmanId: 'provkommun', skal: 'Prov', ...input },
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return { rad: data.svar[row.split(' ')[0] as string], fel: data.svar.fel };
  }
  const koder = ({ fel }: Change) => fel.map(({ kod, falt }) => `${kod} ${falt}`);
  const granskning = 'granskning { version bekraftad rekommendationer }';
  const rekommendation = 'rekommendation { version lage forsenad svar bedomning }';
  const atgard = 'atgard { version lage }';

  test('goes from the audited’s word to the auditors’, who alone change it from then on', async () => {
    const told = await as('redaktor', 'registreraGranskning', granskning, audit);
    expect(told).toEqual({
      rad: { version: 1, bekraftad: null, rekommendationer: null },
      fel: [],
    });
    const before = { ...assessment, version: 1 };
    await as('redaktor', 'registreraRekommendation', rekommendation, first);
    const early = await as('revisor', 'bedomRekommendation', rekommendation, before);
    expect(early.fel).toEqual([
      {
        kod: 'FEL_TILLSTAND',
        falt: null,
        meddelande:
          'Granskningen är inte bekräftad av revisorn: bekräfta den först (bekraftaGranskning), och bedöm sedan.',
      },
    ]);
    for (const roll of ['redaktor', 'beslutsfattare', 'admin'] as const) {
      const confirming = { id: 'narvard', version: 1 };
      const own = await as(roll, 'bekraftaGranskning', granskning, confirming);
      expect(koder(own)).toEqual(['FORBJUDET null']);
    }
    const confirming = { id: 'narvard', version: 1 };
    const confirmed = await as('revisor', 'bekraftaGranskning', granskning, confirming);
    expect(confirmed.rad).toMatchObject({ version: 2, rekommendationer: [first.text] });
    expect(confirmed.rad.bekraftad).toMatch(/^\d{4}-\d\d-\d\d$/);

    const rewritten = { ...audit, rubrik: 'Mildare', version: 2 };
    const milder = await as('redaktor', 'registreraGranskning', granskning, rewritten);
    expect(koder(milder)).toEqual(['FEL_TILLSTAND null']);
    expect(milder.fel[0]?.meddelande).toMatch(/bara revisorn ändrar den: be revisorn rätta/);
    const softer = { ...first, text: 'Överväg en rutin', version: 1 };
    expect(koder(await as('admin', 'registreraRekommendation', rekommendation, softer))).toEqual([
      'FEL_TILLSTAND null',
    ]);
  });

  test('an answer, actions and an assessment each by whose they are, and the state follows', async () => {
    const second = { ...first, id: 'n2', nummer: 2, text: 'Se över vikarier' };
    await as('revisor', 'registreraRekommendation', rekommendation, second);
    const third = { ...first, id: 'n3', nummer: 3 };
    expect(koder(await as('revisor', 'registreraRekommendation', rekommendation, third))).toEqual([
      'OGILTIGT_VARDE granskning',
    ]);

    const answering = { ...answer, version: 1 };
    expect(koder(await as('revisor', 'besvaraRekommendation', rekommendation, answering))).toEqual([
      'FORBJUDET null',
    ]);
    const answered = await as('beslutsfattare', 'besvaraRekommendation', rekommendation, answering);
    expect(answered).toEqual({
      rad: { version: 2, lage: 'BESVARAD', forsenad: true, svar: answer.svar, bedomning: null },
      fel: [],
    });

    const doing = { id: 'rutin', rekommendation: 'n1', beskrivning: 'Rutinen', lage: 'PAGAR' };
    const nowhere = { ...doing, verksamhetId: 'finns-inte' };
    expect(koder(await as('redaktor', 'registreraAtgard', atgard, nowhere))).toEqual([
      'SAKNAS verksamhetId',
    ]);
    await as('redaktor', 'registreraAtgard', atgard, doing);
    const done = { ...doing, lage: 'GENOMFORD', version: 1 };
    await as('redaktor', 'registreraAtgard', atgard, done);

    // The auditors reword what they said: the answer to it stays.
    const reworded = { ...first, text: 'Inför en gemensam rutin för SIP', version: 2 };
    const kept = await as('revisor', 'registreraRekommendation', rekommendation, reworded);
    expect(kept.rad).toMatchObject({ version: 3, lage: 'GENOMFORD', svar: answer.svar });
    const assessing = { ...assessment, version: 3 };
    const assessed = await as('revisor', 'bedomRekommendation', rekommendation, assessing);
    expect(assessed.rad).toMatchObject({
      version: 4,
      lage: 'GENOMFORD',
      bedomning: 'DELVIS_UPPFYLLT',
    });
    const closing = { ...assessment, bedomning: 'UPPFYLLT', version: 4 };
    const closed = await as('revisor', 'bedomRekommendation', rekommendation, closing);
    expect(closed.rad).toMatchObject({ version: 5, lage: 'AVSLUTAD', forsenad: false });

    const { data } = await owner.ask(
      '{ granskningar { rekommendationerna { id andrad atgarder { id andrad } handelser { datum slag vem } } } historik(typ: "rekommendation", id: "n1") { nodes { aktor } } }',
    );
    const [one] = data.granskningar[0].rekommendationerna;
    expect(one.handelser).toEqual([
      { datum: '2025-09-01', slag: 'FICK_VETA', vem: null },
      { datum: '2025-11-01', slag: 'BESLUTADE', vem: 'Socialnämnden' },
      { datum: '2026-05-01', slag: 'BEDOMDE', vem: 'Revisorerna' },
    ]);
    expect(one.atgarder[0].andrad <= one.andrad).toBe(true);
    expect(data.historik.nodes).toHaveLength(5);
  });
});
