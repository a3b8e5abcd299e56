import { expect, test } from '@jest/globals';
import { antalUtanUppgift } from './spridningResolvers.ts';

const grupp = (antal?: number) => ({ antal, ordalydelse: 'en grupp' });

test('29 vårdcentraler of which 13 reach 90 % and 4 lie low leave 12 without a statement in the source', () => {
  const spread = { antalEnheter: 29, antalSomNarMalet: 13, grupper: [grupp(4)] };
  expect(antalUtanUppgift(spread)).toBe(12);
});

test('none is left when the source covers all', () => {
  const spread = { antalEnheter: 5, antalSomNarMalet: null, grupper: [grupp(2), grupp(3)] };
  expect(antalUtanUppgift(spread)).toBe(0);
});

test.each([
  ['the number of units', { antalEnheter: null, antalSomNarMalet: 13, grupper: [grupp(4)] }],
  ['the size of a group', { antalEnheter: 29, antalSomNarMalet: 13, grupper: [grupp()] }],
  [
    'everything but the number of units',
    { antalEnheter: 29, antalSomNarMalet: null, grupper: null },
  ],
])('is unknown without %s', (_what, spread) => {
  expect(antalUtanUppgift(spread)).toBeNull();
});

test('is unknown when the groups come to more than all', () => {
  const spread = { antalEnheter: 5, antalSomNarMalet: 4, grupper: [grupp(2)] };
  expect(antalUtanUppgift(spread)).toBeNull();
});
