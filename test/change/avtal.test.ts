import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { type Owner, startOwner } from './owner.ts';
import { refused } from './refused.ts';

const row =
  'avtalspart { avtalId status villkorHash andelProcent undertecknareRoll datum diarienummer upphor version }';
const hash = 'a'.repeat(64);
const other = 'b'.repeat(64);
const underskrift = {
  villkorHash: hash,
  andelProcent: 35,
  undertecknareRoll: 'Kommunstyrelsens ordförande',
  datum: '2026-01-10',
  diarienummer: 'KS-2026-7',
};

describe.each(await testDatabases())('agreements on $name', (databases) => {
  let owner: Owner;
  const change = (mutation: string, input: Record<string, unknown>) =>
    owner.change(mutation, row, input);
  const sign = (input: Record<string, unknown>) =>
    change('undertecknaAvtal', { ...underskrift, ...input });

  beforeAll(async () => {
    owner = await startOwner(databases);
    await sign({ avtalId: 'undertecknat' });
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  test('is signed, signed anew over other terms, and terminated from a date', async () => {
    const signed = await sign({ avtalId: 'enheten' });
    expect(signed).toEqual({
      fel: [],
      rad: { avtalId: 'enheten', status: 'UNDERTECKNAT', ...underskrift, upphor: null, version: 1 },
    });
    const anew = await sign({ avtalId: 'enheten', version: 1, villkorHash: other });
    expect(anew.rad).toMatchObject({ villkorHash: other, version: 2 });

    const ahead = await change('sagUppAvtal', {
      avtalId: 'enheten',
      version: 2,
      upphor: '2999-01-01',
      diarienummer: 'KS-2026-9',
    });
    expect(ahead.rad).toMatchObject({
      status: 'UNDERTECKNAT',
      upphor: '2999-01-01',
      datum: underskrift.datum,
      diarienummer: 'KS-2026-9',
    });
    const regretted = await sign({ avtalId: 'enheten', version: 3, villkorHash: other });
    expect(regretted.rad).toMatchObject({ status: 'UNDERTECKNAT', upphor: null, version: 4 });
    const ended = await change('sagUppAvtal', {
      avtalId: 'enheten',
      version: 4,
      upphor: '2026-02-01',
    });
    expect(ended.rad).toMatchObject({ status: 'UPPSAGT', villkorHash: other, version: 5 });

    const { data } = await owner.ask(
      '{ avtalsparter(status: UPPSAGT) { avtalId } historik(typ: "avtalspart", id: "enheten") { nodes { version } } }',
    );
    expect(data.avtalsparter).toEqual([{ avtalId: 'enheten' }]);
    expect(data.historik.nodes.map(({ version }: { version: number }) => version)).toEqual([
      5, 4, 3, 2, 1,
    ]);
  });

  test('is declined, and can be signed after all', async () => {
    const declined = await change('avvisaAvtal', { avtalId: 'nej', datum: '2026-01-10' });
    expect(declined.rad).toMatchObject({
      status: 'AVVISAT',
      villkorHash: null,
      andelProcent: null,
      version: 1,
    });
    const signed = await sign({ avtalId: 'nej', version: 1, andelProcent: null });
    expect(signed.rad).toMatchObject({ status: 'UNDERTECKNAT', andelProcent: null, version: 2 });
  });

  test.each<[string, string, Record<string, unknown>, string]>([
    ['the same terms again', 'undertecknaAvtal', { version: 1 }, 'FEL_TILLSTAND villkorHash'],
    [
      'declining what is signed',
      'avvisaAvtal',
      { version: 1, datum: '2026-02-01' },
      'FEL_TILLSTAND avtalId',
    ],
    [
      'an end before the signature',
      'sagUppAvtal',
      { version: 1, upphor: '2026-01-09' },
      'OGILTIGT_VARDE upphor',
    ],
    [
      'terminating what is not answered',
      'sagUppAvtal',
      { avtalId: 'obesvarat', version: 1, upphor: '2026-02-01' },
      'SAKNAS avtalId',
    ],
    [
      'writing over a signature that was not seen',
      'undertecknaAvtal',
      { villkorHash: other },
      'VERSIONSKONFLIKT version',
    ],
    [
      'a stale version',
      'undertecknaAvtal',
      { version: 7, villkorHash: other },
      'VERSIONSKONFLIKT version',
    ],
    [
      'a bad hash',
      'undertecknaAvtal',
      { avtalId: 'ny', villkorHash: 'x' },
      'OGILTIGT_VARDE villkorHash',
    ],
    [
      'a bad share',
      'undertecknaAvtal',
      { avtalId: 'ny', andelProcent: 101 },
      'OGILTIGT_VARDE andelProcent',
    ],
    [
      'a day ahead',
      'undertecknaAvtal',
      { avtalId: 'ny', datum: '2999-01-01' },
      'OGILTIGT_VARDE datum',
    ],
    ['a bad id', 'undertecknaAvtal', { avtalId: 'Å' }, 'OGILTIGT_VARDE avtalId'],
  ])('refuses %s', async (_what, mutation, input, code) => {
    const whole = {
      avtalId: 'undertecknat',
      ...(mutation === 'undertecknaAvtal' ? underskrift : {}),
      ...input,
    };
    expect(await refused(owner, () => change(mutation, whole))).toEqual([code]);
  });

  test('a terminated agreement is not terminated again', async () => {
    await sign({ avtalId: 'slut' });
    await change('sagUppAvtal', { avtalId: 'slut', version: 1, upphor: '2026-02-01' });
    const again = { avtalId: 'slut', version: 2, upphor: '2026-03-01' };
    expect(await refused(owner, () => change('sagUppAvtal', again))).toEqual([
      'FEL_TILLSTAND avtalId',
    ]);
  });

  test('of ten who sign for the first time at once, one succeeds', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => sign({ avtalId: 'samtidigt', andelProcent: n + 1 })),
    );
    const won = answers.filter(({ fel }) => fel.length === 0);
    expect(won).toHaveLength(1);
    expect(answers.flatMap(({ fel }) => fel.map(({ kod }) => kod))).toEqual(
      Array(9).fill('VERSIONSKONFLIKT'),
    );
    const { data } = await owner.ask(
      '{ historik(typ: "avtalspart", id: "samtidigt") { totalCount } }',
    );
    expect(data.historik.totalCount).toBe(1);
  });
});
