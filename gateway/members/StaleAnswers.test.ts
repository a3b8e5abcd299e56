import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { StaleAnswers } from './lastAnswers.ts';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});
const after = (seconds: number) => jest.advanceTimersByTime(1000 * seconds);

test('an answer is found for as long as its owner allows, with its time and age', () => {
  const answers = new StaleAnswers({ staleSeconds: 86_400, staleBytes: 10_000 });
  answers.keep('q', 'a', 60);
  after(59.5);
  expect(answers.find('q')).toEqual({
    text: 'a',
    at: new Date('2026-11-22T08:00:00Z'),
    ageSeconds: 59,
  });
  after(1);
  expect(answers.find('q')).toBeUndefined();
  expect(answers.find('another')).toBeUndefined();
});

test('no longer than the gateway allows', () => {
  const answers = new StaleAnswers({ staleSeconds: 10, staleBytes: 10_000 });
  answers.keep('q', 'a', 60);
  after(10);
  expect(answers.find('q')).toMatchObject({ ageSeconds: 10 });
  after(1);
  expect(answers.find('q')).toBeUndefined();
});

test.each([
  { staleSeconds: 0, staleBytes: 10_000 },
  { staleSeconds: 60, staleBytes: 0 },
])('nothing is kept with %j', (limits) => {
  const answers = new StaleAnswers(limits);
  answers.keep('q', 'a', 60);
  expect(answers.find('q')).toBeUndefined();
});

test('so much is kept and no more: the question that was asked longest ago goes first', () => {
  const answers = new StaleAnswers({ staleSeconds: 60, staleBytes: 1_000 });
  const text = 'x'.repeat(150);
  for (const question of ['1', '2', '3']) answers.keep(question, text, 60);
  answers.find('1');
  answers.keep('4', text, 60);
  expect(['1', '2', '3', '4'].filter((question) => answers.find(question))).toEqual([
    '1',
    '3',
    '4',
  ]);
  answers.keep('large', 'x'.repeat(1_000), 60);
  expect(answers.find('large')).toBeUndefined();
  expect(answers.find('4')).toBeDefined();
});

test('all is forgotten when its owner does not allow it any more', () => {
  const answers = new StaleAnswers({ staleSeconds: 60, staleBytes: 1_000 });
  answers.keep('q', 'a', 60);
  answers.clear();
  expect(answers.find('q')).toBeUndefined();
});
