import { expect, test } from '@jest/globals';
import { mattfel } from './mattfel.ts';

const matt = {
  id: 'a',
  enhet: 'procent',
  malvarde: null,
  malriktning: null,
  fristDagar: null,
  gallerFran: null,
  gallerTill: null,
  eftertradare: null,
};

test.each([
  ['nothing stated', {}, []],
  ['a target with its direction', { malvarde: 90, malriktning: 'MINST' as const }, []],
  ['a target without', { malvarde: 90 }, ['malriktning']],
  ['a direction without', { malriktning: 'HOGST' as const }, ['malriktning']],
  [
    'an end before the start',
    { gallerFran: '2019-01-01', gallerTill: '2018-12-31' },
    ['gallerTill'],
  ],
  ['its own successor', { eftertradare: 'a' }, ['eftertradare']],
  ['a limit below zero', { fristDagar: -1 }, ['fristDagar']],
  ['a target above the whole', { malvarde: 101, malriktning: 'MINST' as const }, ['malvarde']],
])('a definition (checklist rows 125, 128, 132): %s', (_what, given, expected) => {
  expect(mattfel({ ...matt, ...given }).map(({ falt }) => falt)).toEqual(expected);
});
