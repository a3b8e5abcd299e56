import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { unitId } from '../serve/provkommun.ts';
import { type Owner, startOwner } from './owner.ts';

const row = 'budget { id ar post belopp utfall status version beslut { instans datum } }';
const beslut = { instans: 'Socialnämnden', datum: '2025-11-03', paragraf: '§ 12' };
const unit = unitId(0);
const decided = `2026-${unit}`;

describe.each(await testDatabases())('budgets on $name', (databases) => {
  let owner: Owner;
  const budget = (mutation: string, input: Record<string, unknown>) =>
    owner.change(mutation, row, input);
  const codes = ({ fel }: { fel: { kod: string; falt: string | null }[] }) =>
    fel.map(({ kod, falt }) => `${kod} ${falt}`);

  beforeAll(async () => {
    owner = await startOwner(databases);
    const namnd = { id: 'socialnamnden', namn: 'Socialnämnden', beslutarOm: 'Nämndens budget' };
    await owner.change('registreraBeslutsinstans', 'beslutsinstans { id }', {
      ...namnd,
      gransBelopp: '10000',
    });
    await owner.change('registreraBeslutsinstans', 'beslutsinstans { id }', {
      id: 'au',
      namn: 'Arbetsutskottet',
      beslutarOm: 'Förslag',
      mandat: 'BEREDANDE',
    });
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  test('names a unit that another party runs, in a post of its own', async () => {
    const post = { ar: 2027, post: 'Bidrag', belopp: '500', annansVerksamhet: 'annan/enheten' };
    expect(await budget('skapaBudget', { ...post, id: 'bidrag' })).toMatchObject({ fel: [] });
    const wrong = [
      { ...post, id: 'b1', verksamhetId: unit },
      { ...post, id: 'b2', annansVerksamhet: 'provkommun/enheten' },
      { ...post, id: 'b3', annansVerksamhet: 'enheten' },
    ];
    for (const input of wrong) {
      const answer = await budget('skapaBudget', input);
      expect([input.id, ...codes(answer)]).toEqual([input.id, 'OGILTIGT_VARDE annansVerksamhet']);
    }
    const own = { ar: 2027, belopp: '1', id: 'egen', verksamhetId: unit };
    expect(codes(await budget('skapaBudget', own))).toEqual([]);
    const moved = { id: 'egen', version: 1, annansVerksamhet: 'annan/enheten' };
    expect(codes(await budget('andraBudget', moved))).toEqual(['OGILTIGT_VARDE annansVerksamhet']);
    const { data } = await owner.ask('{ budgetar(ar: 2027) { id annansVerksamhet } }');
    const named = data.budgetar.filter((one: Record<string, unknown>) => one.annansVerksamhet);
    expect(named).toEqual([{ id: 'bidrag', annansVerksamhet: 'annan/enheten' }]);
  });

  test('goes from draft to decided to outcome, and the history keeps every step', async () => {
    const made = await budget('skapaBudget', {
      id: 'ny',
      ar: 2027,
      verksamhetId: unit,
      post: 'Personal',
      belopp: '1000.50',
    });
    expect(made).toMatchObject({
      fel: [],
      rad: { status: 'UTKAST', belopp: '1000.50', utfall: null, version: 1 },
    });
    await budget('andraBudget', { id: 'ny', version: 1, belopp: '1200' });
    await budget('beslutaBudget', { id: 'ny', version: 2, beslut });
    const { rad } = await budget('registreraBudgetutfall', {
      id: 'ny',
      version: 3,
      utfall: '1199.99',
    });
    expect(rad).toEqual({
      id: 'ny',
      ar: 2027,
      post: 'Personal',
      belopp: '1200.00',
      utfall: '1199.99',
      status: 'BESLUTAD',
      version: 4,
      beslut: { instans: 'Socialnämnden', datum: '2025-11-03' },
    });

    const { data } = await owner.ask(
      '{ historik(typ: "budget", id: "ny", first: 3) { totalCount nodes { version fore efter skal aktor } pageInfo { hasNextPage endCursor } } }',
    );
    expect(data.historik.totalCount).toBe(4);
    expect(data.historik.nodes.map(({ version }: { version: number }) => version)).toEqual([
      4, 3, 2,
    ]);
    expect(JSON.parse(data.historik.nodes[2].fore)).toMatchObject({ belopp: 100050, version: 1 });
    expect(JSON.parse(data.historik.nodes[2].efter)).toMatchObject({ belopp: 120000, version: 2 });
    expect(data.historik.nodes[0]).toMatchObject({
      skal: 'Prov',
      aktor: expect.stringMatching(/^las, .*admin och planerare, u-[0-9a-f]{10}$/),
    });
    const older = await owner.ask(
      `{ historik(typ: "budget", id: "ny", after: "${data.historik.pageInfo.endCursor}") { nodes { version fore } } }`,
    );
    expect(older.data.historik.nodes).toEqual([{ version: 1, fore: null }]);
  });

  test('a decided budget changes by a new decision only', async () => {
    expect(codes(await budget('andraBudget', { id: decided, version: 1, belopp: '1' }))).toEqual([
      'FEL_TILLSTAND id',
    ]);
    const anew = await budget('beslutaBudget', { id: decided, version: 1, belopp: '500', beslut });
    expect(anew.rad).toMatchObject({ belopp: '500.00', version: 2 });
    expect(
      codes(await budget('beslutaBudget', { id: decided, version: 2, belopp: '600', beslut })),
    ).toEqual(['FEL_TILLSTAND beslut']);
  });

  test.each([
    [
      'wrong party',
      'andraBudget',
      { huvudmanId: 'tierp', id: 'x', version: 1 },
      'FEL_HUVUDMAN huvudmanId',
    ],
    ['no reason', 'andraBudget', { skal: ' ', id: 'x', version: 1 }, 'SAKNAR_UPPGIFT skal'],
    ['unknown row', 'andraBudget', { id: 'finns-inte', version: 1 }, 'SAKNAS id'],
    ['id in use', 'skapaBudget', { id: decided, ar: 2026, belopp: '1' }, 'ID_UPPTAGET id'],
    ['bad id', 'skapaBudget', { id: 'Å', ar: 2026, belopp: '1' }, 'OGILTIGT_VARDE id'],
    ['bad year', 'skapaBudget', { id: 'b', ar: 20266, belopp: '1' }, 'OGILTIGT_VARDE ar'],
    [
      'negative amount',
      'skapaBudget',
      { id: 'b', ar: 2026, belopp: '-1' },
      'OGILTIGT_VARDE belopp',
    ],
    [
      'unknown unit',
      'skapaBudget',
      { id: 'b', ar: 2026, belopp: '1', verksamhetId: 'x' },
      'SAKNAS verksamhetId',
    ],
    [
      'personnummer',
      'skapaBudget',
      { id: 'b', ar: 2026, belopp: '1', post: 'Lön 900118-9811' },
      'PERSONNUMMER post',
    ],
    [
      'outcome of a draft',
      'registreraBudgetutfall',
      { id: `2027-${unit}`, version: 1, utfall: '1' },
      'FEL_TILLSTAND id',
    ],
  ])('refuses: %s', async (_what, mutation, input, code) => {
    const before = await owner.ask(
      '{ budgetar { id version } historik(typ: "budget") { totalCount } }',
    );
    const answer = await budget(mutation, input);
    expect(codes(answer)).toEqual([code]);
    expect(answer.fel[0]?.meddelande).toMatch(/[.:]/);
    const after = await owner.ask(
      '{ budgetar { id version } historik(typ: "budget") { totalCount } }',
    );
    expect(after.data).toEqual(before.data);
  });

  test('refuses a stale version, with both versions and the row as it stands', async () => {
    const id = `2027-${unit}`;
    await budget('andraBudget', { id, version: 1, belopp: '2' });
    const { fel, rad } = await budget('andraBudget', { id, version: 1, belopp: '3' });
    expect(fel).toEqual([
      expect.objectContaining({ kod: 'VERSIONSKONFLIKT', dinVersion: 1, gallandeVersion: 2 }),
    ]);
    expect(rad).toMatchObject({ belopp: '2.00', version: 2 });
  });

  test('of 20 who change the same version at once, one succeeds', async () => {
    const id = `2027-${unitId(1)}`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        budget('andraBudget', { id, version: 1, belopp: `${n + 1}` }),
      ),
    );
    const won = answers.filter(({ fel }) => fel.length === 0);
    const lost = answers.flatMap(({ fel }) => fel.map(({ kod }) => kod));
    expect(won).toHaveLength(1);
    expect(lost).toEqual(Array(19).fill('VERSIONSKONFLIKT'));
    const { data } = await owner.ask(
      `{ budgetar(ar: 2027, verksamhetId: "${unitId(1)}") { belopp version } }`,
    );
    expect(data.budgetar).toEqual([{ belopp: won[0]?.rad.belopp, version: 2 }]);
  });

  describe('one decision on the budgets of a year', () => {
    const rows = 'budgetar { id belopp status version beslut { instans paragraf } }';
    const draft = (id: string, belopp: string, ar = 2029) =>
      budget('skapaBudget', { id, ar, belopp });
    const besluta = (rader: object[], more: object = {}) =>
      owner.change('beslutaBudgetar', rows, {
        ar: 2029,
        rader,
        beslut: { ...beslut, paragraf: '§ 40' },
        ...more,
      });
    const versions = async () => {
      const { data } = await owner.ask('{ budgetar(ar: 2029) { id status version } }');
      return data.budgetar;
    };

    test('decides all of them by one paragraph', async () => {
      await draft('a-2029', '4000');
      await draft('b-2029', '5000');
      const { rad, fel } = await besluta([
        { id: 'a-2029', version: 1 },
        { id: 'b-2029', version: 1, belopp: '5500' },
      ]);
      expect(fel).toEqual([]);
      const same = {
        status: 'BESLUTAD',
        version: 2,
        beslut: { instans: 'Socialnämnden', paragraf: '§ 40' },
      };
      expect(rad).toEqual([
        { id: 'a-2029', belopp: '4000.00', ...same },
        { id: 'b-2029', belopp: '5500.00', ...same },
      ]);
    });

    test('or none: stale, of another year, twice, over the limit together, or by who may not decide', async () => {
      await draft('c-2029', '6000');
      await draft('d-2029', '6000');
      await draft('e-2030', '1', 2030);
      const before = await versions();
      const [c, d] = [
        { id: 'c-2029', version: 1 },
        { id: 'd-2029', version: 1 },
      ];
      expect(
        codes(
          await besluta([c, { ...d, version: 4 }], { beslut: { ...beslut, paragraf: '§ 41' } }),
        ),
      ).toEqual(['OGILTIGT_VARDE belopp', 'VERSIONSKONFLIKT rader[1].version']);
      expect(codes(await besluta([c, { id: 'e-2030', version: 1 }]))).toEqual([
        'OGILTIGT_VARDE rader[1].id',
      ]);
      expect(codes(await besluta([c, c]))).toEqual([
        'OGILTIGT_VARDE belopp',
        'OGILTIGT_VARDE rader[1].id',
      ]);
      const by = (instans: string) => ({ beslut: { ...beslut, instans } });
      expect(codes(await besluta([c], by('au')))).toEqual(['FEL_TILLSTAND beslut.instans']);
      expect(codes(await besluta([c], by('Kommunstyrelsen')))).toEqual(['SAKNAS beslut.instans']);
      expect(codes(await besluta([]))).toEqual(['SAKNAR_UPPGIFT rader']);
      expect(await versions()).toEqual(before);
    });
  });

  test('a budget decided by one who may not is refused, and says who may', async () => {
    await budget('skapaBudget', { id: 'for-stor', ar: 2029, belopp: '10000.01' });
    const refused = await budget('beslutaBudget', { id: 'for-stor', version: 1, beslut });
    expect(codes(refused)).toEqual(['OGILTIGT_VARDE belopp']);
    expect(refused.fel[0]?.meddelande).toContain(
      'Socialnämnden beslutar om högst 10\u00a0000\u00a0kr,',
    );
  });
});
