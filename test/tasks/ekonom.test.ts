import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';
import { type Person, person } from './People.ts';

/**
 * The ekonom of a kommun enters next year's budget from this year's, and the nämnd's secretary records its decision by one
 * paragraph. Nobody uses an id that an answer did not give. Source: 'Att leda och samordna ett vårdcentrum', 6.3.5.4–6.3.5.5.
 */
describe("a kommun's budget for next year", () => {
  let network: TestNetwork;
  let ekonom: Person;
  let sekreterare: Person;
  interface Post {
    id: string;
    ar: number;
    verksamhetId: string | null;
    post: string | null;
    belopp: string;
    status: string;
    version: number;
  }
  const fields = 'id ar verksamhetId post belopp status version';
  const budgets = async (who: Person, ar: number): Promise<Post[]> =>
    (await who.looksUp(`query ($ar: Int) { budgetar(ar: $ar) { ${fields} } }`, { ar })).budgetar;
  /** What anybody sees of the kommun's part of the vårdcentrum in a year. */
  const inPublic = async (ar: number) => {
    const { data } = await network.ask(
      `query ($ar: Int) { vardcentrum(id: "tierp-alvkarleby") { deltagare { part { id } budgetar(ar: $ar) { id belopp } } } }`,
      { ar },
    );
    const kommun = data.vardcentrum.deltagare.find(
      (one: { part: { id: string } }) => one.part.id === 'tierp',
    );
    return kommun.budgetar as Pick<Post, 'id' | 'belopp'>[];
  };

  let now: number;
  let next: number;

  beforeAll(async () => {
    network = await startNetwork({ only: ['tierp', 'osthammar'] });
    ekonom = person(network, 'tierp', 'ekonom', 'Budget för nästa år');
    sekreterare = person(network, 'tierp', 'beslutsfattare', 'Nämndens beslut om budgeten');
    const all = (await ekonom.looksUp(`{ budgetar { ${fields} } }`)).budgetar as Post[];
    now = Math.max(...all.filter(({ status }) => status === 'BESLUTAD').map(({ ar }) => ar));
    // The year after next, so that no draft of the sample data is in the way.
    next = now + 2;
  });
  afterAll(() => network.close());

  test('is entered by the ekonom, two percent above this year', async () => {
    const thisYear = (await budgets(ekonom, now)).filter(({ status }) => status === 'BESLUTAD');
    expect(thisYear.length).toBeGreaterThan(5);
    for (const { id, verksamhetId, post, belopp } of thisYear) {
      const { codes, row } = await ekonom.does('skapaBudget', `budget { ${fields} }`, {
        id: id.replace(String(now), String(next)),
        ar: next,
        verksamhetId,
        post,
        belopp: (Number(belopp) * 1.02).toFixed(2),
      });
      expect(codes).toEqual([]);
      expect(row.status).toBe('UTKAST');
    }
    const [first] = thisYear;
    const twice = await ekonom.does('skapaBudget', 'budget { id }', {
      id: first?.id.replace(String(now), String(next)),
      ar: next,
      belopp: '1',
    });
    expect(twice.codes).toEqual(['ID_UPPTAGET id']);
    expect(await inPublic(next)).toEqual([]);
  });

  test('is not decided by the ekonom, and not by another kommun', async () => {
    const [draft] = await budgets(ekonom, next);
    const beslut = { instans: 'Socialnämnden', datum: '2025-11-20', paragraf: '§ 88' };
    const row = 'budgetar { id }';
    const input = { ar: next, rader: [{ id: draft?.id, version: draft?.version }], beslut };
    expect((await ekonom.does('beslutaBudgetar', row, input)).codes).toEqual(['FORBJUDET null']);
    const annan = person(network, 'osthammar', 'beslutsfattare', 'Fel kommun');
    expect(await annan.triesAt('tierp', 'beslutaBudgetar', row, input)).toEqual(['FEL_HUVUDMAN']);
    expect((await budgets(ekonom, next)).every(({ status }) => status === 'UTKAST')).toBe(true);
  });

  test('is decided by one paragraph, in an instance that may: all of it or none', async () => {
    const { beslutsinstanser } = await sekreterare.looksUp(
      '{ beslutsinstanser { namn mandat gransBelopp } }',
    );
    const limited = beslutsinstanser.find((one: { gransBelopp: string | null }) => one.gransBelopp);
    const unlimited = beslutsinstanser.find(
      (one: { gransBelopp: string | null }) => one.gransBelopp === null,
    );
    const drafts = await budgets(sekreterare, next);
    const rader = drafts.map(({ id, version }) => ({ id, version }));
    const decide = (instans: string, more: object = {}) =>
      sekreterare.does('beslutaBudgetar', 'budgetar { status beslut { instans paragraf } }', {
        ar: next,
        rader,
        beslut: { instans, datum: '2025-11-20', paragraf: '§ 88' },
        ...more,
      });

    const over = await decide(limited.namn);
    expect(over.codes).toEqual(['OGILTIGT_VARDE belopp']);
    expect(over.sentences[0]).toContain('lyft det till en instans med högre gräns');
    const other = await decide('Vårdstyrelsen');
    expect(other.codes).toEqual(['SAKNAS beslut.instans']);
    expect(other.sentences[0]).toContain(unlimited.namn);

    // The ekonom mends a sum meanwhile: the secretary's picture is old, and nothing is decided.
    const [one] = drafts;
    await ekonom.does('andraBudget', 'budget { id }', { ...idOf(one), belopp: '1234567.00' });
    expect((await decide(unlimited.namn)).codes).toEqual(['VERSIONSKONFLIKT rader[0].version']);
    expect(await inPublic(next)).toEqual([]);

    const fresh = (await budgets(sekreterare, next)).map(({ id, version }) => ({ id, version }));
    const decided = await decide(unlimited.namn, { rader: fresh });
    expect(decided.codes).toEqual([]);
    for (const { status, beslut } of decided.row) {
      expect(status).toBe('BESLUTAD');
      expect(beslut).toEqual({ instans: unlimited.namn, paragraf: '§ 88' });
    }
    const shown = await inPublic(next);
    expect(shown.find(({ id }) => id === one?.id)?.belopp).toBe('1234567.00');
  });

  test('is changed after that by a new decision only', async () => {
    const [decided] = await budgets(ekonom, next);
    const change = await ekonom.does('andraBudget', 'budget { id }', {
      ...idOf(decided),
      belopp: '1',
    });
    expect(change.codes).toEqual(['FEL_TILLSTAND id']);
    expect(change.sentences[0]).toContain('beslutaBudget');
  });

  const idOf = (post: Post | undefined) => ({ id: post?.id, version: post?.version });
});
