import { describe, expect, test } from '@jest/globals';
import { judgeSilence, judgeWrite, judgeWrites, type Written } from './judgeWrites.ts';
import { Draft } from './Official.ts';

const sent = { version: 4, kronor: 7 };
const svar = (budget: object | null, fel: object[]) => ({ data: { svar: { budget, fel } } });
const kept = { version: 5, belopp: '7.00' };

describe('the answer to a writer', () => {
  test.each<[string, unknown, Written]>([
    ['kept as it was sent', svar(kept, []), { kind: 'acknowledged' }],
    [
      'refused with a reason',
      svar(null, [{ kod: 'DATABAS_FULL' }]),
      { kind: 'refused', kod: 'DATABAS_FULL' },
    ],
    [
      'refused as a whole, with a code',
      { errors: [{ extensions: { code: 'DATABAS_OTILLGANGLIG' } }] },
      { kind: 'refused', kod: 'DATABAS_OTILLGANGLIG' },
    ],
    [
      'not known by the member either',
      svar(null, [{ kod: 'UTFALL_OKANT' }]),
      { kind: 'unknown', why: 'UTFALL_OKANT' },
    ],
    [
      'another version is in force',
      svar({ version: 5 }, [{ kod: 'VERSIONSKONFLIKT', gallandeVersion: 5 }]),
      { kind: 'conflict', gallande: 5 },
    ],
  ])('%s', (_what, body, written) => {
    expect(judgeWrite(sent, { status: 200, body })).toEqual(written);
  });

  test.each<[string, number, unknown]>([
    ['another amount', 200, svar({ ...kept, belopp: '6.00' }, [])],
    ['another version', 200, svar({ ...kept, version: 6 }, [])],
    ['no row', 200, svar(null, [])],
    ['a reason without a code', 200, svar(null, [{ meddelande: 'Nej.' }])],
    ['an error without a code', 200, { errors: [{ message: 'no' }] }],
    [
      'an error that was not foreseen',
      200,
      { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    ],
    ['a page of HTML', 502, '<html></html>'],
    ['no data', 200, {}],
    ['another status', 500, svar(kept, [])],
  ])('%s is broken', (_what, status, body) => {
    expect(judgeWrite(sent, { status, body }).kind).toBe('broken');
  });

  test('a connection that nobody took carried nothing; of any other it is not known', () => {
    expect(judgeSilence({ code: 'ECONNREFUSED' }).kind).toBe('unsent');
    expect(judgeSilence({ code: 'ECONNRESET' }).kind).toBe('unknown');
    expect(judgeSilence(new Error('late')).kind).toBe('unknown');
  });
});

/** A draft whose writer got these answers, one after the other, to changes to 2 kr, 3 kr and so on. */
function draftTold(...told: Written[]): Draft {
  const draft = new Draft('d');
  for (const written of told) draft.told(draft.next(), written);
  return draft;
}
const acknowledged: Written = { kind: 'acknowledged' };
const unknown: Written = { kind: 'unknown', why: '' };
const refused: Written = { kind: 'refused', kod: 'DATABAS_FULL' };
const conflict = (gallande: number): Written => ({ kind: 'conflict', gallande });
/** As read back, when version after version has these amounts. */
const found = (...kronor: number[]) => {
  const history = kronor.map((amount, at) => ({ version: at + 1, kronor: amount }));
  return { row: history.at(-1) ?? null, history };
};

describe('what is read back', () => {
  test('is all that was acknowledged, with or without that of which it was not known', () => {
    const draft = draftTold(acknowledged, refused, unknown);
    const well = { lost: 0, broken: [] };
    expect(draft.hold(found(1, 2), true)).toEqual(well);
    expect(draft.hold(found(1, 2, 4), true)).toEqual(well);
  });

  test.each([
    ['gone', found(1, 2)],
    ['gone, with another in its place', found(1, 2, 9)],
  ])('is lost when it is %s', (_what, back) => {
    expect(draftTold(acknowledged, acknowledged).hold(back, true)).toMatchObject({ lost: 1 });
  });

  test.each([
    ['kept though it was refused', found(1, 2, 3)],
    ['kept twice', found(1, 2, 2)],
    ['a row without its history', { ...found(1, 2), row: { version: 3, kronor: 3 } }],
    ['a history without its row', { ...found(1, 2), row: { version: 1, kronor: 1 } }],
    ['another amount than the history has', { ...found(1, 2), row: { version: 2, kronor: 3 } }],
    [
      'a version twice',
      { ...found(1, 2), history: [...found(1, 2).history, { version: 2, kronor: 2 }] },
    ],
    ['no row', { ...found(1, 2), row: null }],
  ])('is broken when it is %s', (_what, back) => {
    const held = draftTold(acknowledged, refused).hold(back, true);
    expect(held.lost).toBe(0);
    expect(held.broken).toHaveLength(1);
  });

  test('is looked at from where it was held before', () => {
    const draft = draftTold(acknowledged);
    draft.hold({ ...found(1, 2), history: [{ version: 2, kronor: 2 }] });
    expect(draft.since).toBe(2);
    draft.told(draft.next(), acknowledged);
    expect(
      draft.hold({ row: { version: 3, kronor: 3 }, history: [{ version: 3, kronor: 3 }] }),
    ).toEqual({ lost: 0, broken: [] });
    expect(draft.hold(found(1, 2, 3), true)).toEqual({ lost: 0, broken: [] });
    expect(draft.hold(found(1, 3, 3), true)).toMatchObject({ lost: 1 });
  });
});

test('another version is in force only where one had been kept of which it was not known', () => {
  const after = (...told: Written[]) => {
    const draft = draftTold(...told);
    return draft.told(draft.next(), conflict(2)).kind;
  };
  expect(after(unknown)).toBe('conflict');
  expect(after(refused)).toBe('broken');
  expect(after(unknown, acknowledged)).toBe('broken');
});

describe('what a fault allows', () => {
  const sample = (written: Written, party = 'a') => ({
    from: 0,
    to: 1,
    party,
    draft: 'd',
    written,
  });
  const writes = { a: { refused: ['DATABAS_FULL'], unanswered: true, surely: true } } as const;

  test('is refused with its code, or gets no answer, at its member only', () => {
    const told = [acknowledged, refused, conflict(2), unknown];
    const all = told.map((written) => sample(written));
    expect(judgeWrites({ writes }, all)).toEqual({
      written: 1,
      refused: 2,
      unanswered: 1,
      broken: [],
    });
    expect(judgeWrites({ writes }, [...all, sample(refused, 'b')]).broken).toHaveLength(1);
    expect(judgeWrites({ writes }, [...all, sample(unknown, 'b')]).broken).toHaveLength(1);
    const other: Written = { kind: 'refused', kod: 'DATABAS_UPPTAGEN' };
    expect(judgeWrites({ writes }, [...all, sample(other)]).broken).toHaveLength(1);
  });

  test('must be seen where it is sure', () => {
    expect(judgeWrites({ writes }, [sample(acknowledged)]).broken).toEqual([
      'a refused no write with DATABAS_FULL',
    ]);
  });
});
