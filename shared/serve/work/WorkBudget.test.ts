import { expect, test } from '@jest/globals';
import { WorkBudget } from './LimitWork.ts';

/** 60 a minute: one a second. A caller may run ahead by 5. */
const budget = () => new WorkBudget(60);
const someone = 'someone';

test('a caller may run ahead a little, then waits, and is refused when it would wait for long', () => {
  const work = budget();
  const leaves: unknown[] = [];
  for (const amount of [5, 3, 12, 1, 0]) {
    leaves.push(work.leave(someone, 0));
    work.add(someone, amount, 0);
  }
  expect(leaves).toEqual([
    { waitMs: 0, owed: 0 },
    { waitMs: 0, owed: 5 },
    { waitMs: 3_000, owed: 8 },
    { waitMs: 15_000, owed: 20 },
    { retryMs: 1_000, owed: 21 },
  ]);
});

test('time pays off what a caller owes, and never more than that', () => {
  const work = budget();
  work.add(someone, 30, 0);
  expect(work.leave(someone, 10_000)).toEqual({ waitMs: 15_000, owed: 20 });
  expect(work.leave(someone, 3_600_000)).toEqual({ waitMs: 0, owed: 0 });
});

test('one query is never too large for a caller that owes nothing', () => {
  const work = budget();
  expect(work.leave(someone, 0)).toEqual({ waitMs: 0, owed: 0 });
  work.add(someone, 1_000, 0);
  expect(work.leave(someone, 0)).toEqual({ retryMs: 980_000, owed: 1_000 });
});

test('a value that is no amount shuts nobody out', () => {
  const work = budget();
  for (const amount of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => work.add(someone, amount, 0)).toThrow('is no amount of work');
  }
  expect(work.leave(someone, 0)).toEqual({ waitMs: 0, owed: 0 });
});

test('each caller has an account of its own', () => {
  const work = budget();
  work.add(someone, 1_000, 0);
  expect(work.leave('somebody else', 0)).toEqual({ waitMs: 0, owed: 0 });
});

test('in a minute a caller causes no more than its budget and its allowance to run ahead', () => {
  const work = budget();
  let caused = 0;
  for (let nowMs = 0; nowMs < 60_000; nowMs += 10) {
    const leave = work.leave(someone, nowMs);
    if (!('waitMs' in leave) || leave.waitMs > 0) continue;
    work.add(someone, 0.5, nowMs);
    caused += 0.5;
  }
  expect(caused).toBeGreaterThan(60);
  expect(caused).toBeLessThanOrEqual(60 + 5 + 0.5);
});
