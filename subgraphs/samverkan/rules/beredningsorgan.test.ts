import { expect, test } from '@jest/globals';
import { beredningsorgan } from './beredningsorgan.ts';

const ledningar = [
  { id: 'tl-tierp', kommunId: 'tierp', lan: '03' },
  { id: 'tl-hsvo', kommunId: null, lan: '03' },
];
const tierp = { id: 'tierp', lan: '03' };
const habo = { id: 'habo', lan: '03' };

test.each([
  ['one kommun: its own', [tierp], 'tl-tierp'],
  ['more than one: that of the län', [tierp, habo], 'tl-hsvo'],
  ['none', [], null],
  ['one whose body is not known', [habo], null],
])('who prepares a matter (checklist row 53): %s', (_what, kommuner, expected) => {
  expect(beredningsorgan(kommuner, ledningar)).toBe(expected);
});
