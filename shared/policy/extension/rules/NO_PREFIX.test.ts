import { expect, test } from '@jest/globals';
import { violationsOfText } from '../violationsOf.ts';
import { noPrefix } from './NO_PREFIX.ts';

test.each(['tierp', 'privat-rehab-fyris', 'tierp-2', 'a'])('%s gives a prefix', (huvudman) => {
  expect(violationsOfText(noPrefix, '', huvudman)).toEqual([]);
});

test.each([
  '',
  'Tierp',
  '2tierp',
  'tierp_2',
  'tierp--2',
  'tierp-',
  'tіerp',
  'kontrakt',
  'samverkan',
])('"%s" gives none', (huvudman) => {
  expect(violationsOfText(noPrefix, '', huvudman)).toEqual(['NO_PREFIX schema']);
});
