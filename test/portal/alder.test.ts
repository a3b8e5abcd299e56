import { expect, test } from '@jest/globals';
import { alder } from '../../gateway/portal/src/lib/alder.ts';

test.each([
  [0, 'mindre än en minut'],
  [59, 'mindre än en minut'],
  [60, '1 minut'],
  [7_199, '1 timme'],
  [7_300, '2 timmar'],
  [86_400, '1 dygn'],
  [200_000, '2 dygn'],
])('%d seconds are said as %s', (seconds, expected) => {
  expect(alder(seconds)).toBe(expected);
});
