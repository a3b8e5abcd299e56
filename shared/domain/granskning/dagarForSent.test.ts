import { expect, test } from '@jest/globals';
import { dagarForSent } from './dagarForSent.ts';

test.each([
  ['2017-09-01', '2017-10-19', 48],
  ['2017-09-01', '2017-09-01', 0],
  ['2017-09-01', '2017-08-20', 0],
  ['2017-03-25', '2017-03-27', 2],
  ['2017-12-31', '2018-01-01', 1],
])('due %s, in %s: %d days late', (senast, inkom, days) => {
  expect(dagarForSent(senast, inkom)).toBe(days);
});

test('is unknown without both days', () => {
  expect(dagarForSent(null, '2017-10-19')).toBeNull();
  expect(dagarForSent('2017-09-01', null)).toBeNull();
});
