import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { unitId } from '../serve/provkommun.ts';
import { nekadeSvar } from './deltagandeCases.ts';
import { type Owner, startOwner } from './owner.ts';
import { refused } from './refused.ts';

const row =
  'deltagande { vardcentrumId status roll fran till version kalla { dokument } verksamheter { id } }';

// The made-up kommun has accepted vc-0, vc-1 and vc-2 and not answered vc-3; unit n is in vc n mod 4.
describe.each(await testDatabases())('participations on $name', (databases) => {
  let owner: Owner;
  const change = (mutation: string, input: Record<string, unknown>) =>
    owner.change(mutation, row, input);

  beforeAll(async () => {
    owner = await startOwner(databases);
    await owner.change('stangVerksamhet', 'verksamhet { id }', {
      id: unitId(6),
      version: 1,
      datum: '2020-01-01',
    });
    await change('svaraPaInbjudan', { vardcentrumId: 'avbojt', svar: 'AVBOJT' });
    await change('svaraPaInbjudan', { vardcentrumId: 'lamnat', svar: 'ACCEPTERAT' });
    await change('lamnaVardcentrum', { vardcentrumId: 'lamnat', version: 1, till: '2026-01-31' });
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  test('is accepted, changed and left after a last day, and the history keeps every step', async () => {
    const vardcentrumId = 'nytt';
    const made = await change('svaraPaInbjudan', {
      vardcentrumId,
      svar: 'ACCEPTERAT',
      roll: 'Värd',
      fran: '2026-01-01',
      verksamheter: [unitId(1), unitId(0)],
    });
    expect(made).toEqual({
      fel: [],
      rad: {
        vardcentrumId,
        status: 'ACCEPTERAT',
        roll: 'Värd',
        fran: '2026-01-01',
        till: null,
        version: 1,
        kalla: { dokument: 'Uppgift från Provkommun' },
        verksamheter: [{ id: unitId(0) }, { id: unitId(1) }],
      },
    });
    const changed = await change('andraDeltagande', {
      vardcentrumId,
      version: 1,
      roll: null,
      verksamheter: [unitId(2)],
    });
    expect(changed.rad).toMatchObject({
      roll: null,
      fran: '2026-01-01',
      verksamheter: [{ id: unitId(2) }],
      version: 2,
    });
    const kept = await change('andraDeltagande', { vardcentrumId, version: 2, roll: 'Gäst' });
    expect(kept.rad.verksamheter).toEqual([{ id: unitId(2) }]);

    const leaving = await change('lamnaVardcentrum', {
      vardcentrumId,
      version: 3,
      till: '2999-12-31',
    });
    expect(leaving.rad).toMatchObject({ status: 'ACCEPTERAT', till: '2999-12-31' });
    const regretted = await change('lamnaVardcentrum', { vardcentrumId, version: 4, till: null });
    expect(regretted.rad).toMatchObject({ status: 'ACCEPTERAT', till: null });
    const left = await change('lamnaVardcentrum', {
      vardcentrumId,
      version: 5,
      till: '2026-01-31',
    });
    expect(left.rad).toMatchObject({
      status: 'UPPSAGT',
      till: '2026-01-31',
      verksamheter: [{ id: unitId(2) }],
      version: 6,
    });
    const { data } = await owner.ask(`{ historik(typ: "deltagande", id: "${vardcentrumId}") {
      totalCount nodes { version fore efter } }
      deltaganden(status: UPPSAGT) { vardcentrumId } }`);
    expect(data.historik.totalCount).toBe(6);
    expect(JSON.parse(data.historik.nodes[4].fore).verksamheter).toEqual([unitId(0), unitId(1)]);
    expect(JSON.parse(data.historik.nodes[4].efter).verksamheter).toEqual([unitId(2)]);
    expect(data.deltaganden).toEqual([{ vardcentrumId: 'lamnat' }, { vardcentrumId }]);
  });

  test('is declined, accepted after all, and one that has left can come back', async () => {
    const declined = await change('svaraPaInbjudan', {
      vardcentrumId: 'vc-3',
      version: 1,
      svar: 'AVBOJT',
    });
    expect(declined.rad).toMatchObject({ status: 'AVBOJT', verksamheter: [], version: 2 });
    const after = await change('svaraPaInbjudan', {
      vardcentrumId: 'vc-3',
      version: 2,
      svar: 'ACCEPTERAT',
      verksamheter: [unitId(3)],
    });
    expect(after.rad).toMatchObject({ status: 'ACCEPTERAT', verksamheter: [{ id: unitId(3) }] });
    const left = await change('lamnaVardcentrum', {
      vardcentrumId: 'vc-3',
      version: 3,
      till: '2026-01-31',
    });
    expect(left.rad.status).toBe('UPPSAGT');
    const back = await change('svaraPaInbjudan', {
      vardcentrumId: 'vc-3',
      version: 4,
      svar: 'ACCEPTERAT',
    });
    expect(back.rad).toMatchObject({ status: 'ACCEPTERAT', till: null, version: 5 });
  });

  test('a unit that closes is no longer brought in, and the participation stands', async () => {
    const { data } = await owner.ask(
      '{ deltaganden(status: ACCEPTERAT) { vardcentrumId verksamheter { id } nyckeltal { vardplatser } } }',
    );
    const two = data.deltaganden.find(
      ({ vardcentrumId }: { vardcentrumId: string }) => vardcentrumId === 'vc-2',
    );
    expect(two).toMatchObject({
      verksamheter: [{ id: unitId(2) }],
      nyckeltal: { vardplatser: 10 },
    });
  });

  test.each(nekadeSvar)('refuses: %s (%s)', async (_what, mutation, input, code) => {
    expect(await refused(owner, () => change(mutation, input))).toEqual([code]);
  });

  test('of ten who answer at once, one does', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        change('svaraPaInbjudan', {
          vardcentrumId: 'samtidigt',
          svar: 'ACCEPTERAT',
          verksamheter: [unitId(n % 2)],
        }),
      ),
    );
    const won = answers.filter(({ fel }) => fel.length === 0);
    expect(won).toHaveLength(1);
    const { data } = await owner.ask(
      '{ deltaganden(status: ACCEPTERAT) { vardcentrumId verksamheter { id } } }',
    );
    expect(data.deltaganden).toContainEqual({
      vardcentrumId: 'samtidigt',
      verksamheter: won[0]?.rad.verksamheter,
    });
  });
});
