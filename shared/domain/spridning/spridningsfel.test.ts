import { expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import { spridningsfel } from './spridningsfel.ts';

const spridning = {
  id: 'telefon-2019',
  matt: 'telefontillganglighet',
  ar: 2019,
  period: null,
  enhet: 'procent',
  mal: 90,
  medel: 78,
  antalEnheter: 29,
  antalSomNarMalet: 13,
  grupper: [{ antal: 4, minst: 38, hogst: 54, ordalydelse: 'mellan 38 och 54' }],
};
const koder = (mer: object) =>
  [
    ...fieldFaults('Spridning', { ...spridning, ...mer }),
    ...spridningsfel({ ...spridning, ...mer }),
  ].map(({ kod, falt }) => `${kod} ${falt}`);

test('accepts a statement about some units, with the others unknown', () => {
  expect(koder({})).toEqual([]);
  expect(koder({ antalEnheter: null, antalSomNarMalet: null, grupper: null })).toEqual([]);
  expect(koder({ enhet: 'personer', mal: 11_000 })).toEqual([]);
});

test.each<[string, object, string]>([
  ['more units than there are', { antalSomNarMalet: 26 }, 'OGILTIGT_VARDE antalEnheter'],
  ['fewer than none', { antalSomNarMalet: -1 }, 'OGILTIGT_VARDE antalSomNarMalet'],
  ['a percentage above 100', { medel: 178 }, 'OGILTIGT_VARDE medel'],
  ['a year that is none', { ar: 20201 }, 'OGILTIGT_VARDE ar'],
  ['a measure in words', { matt: 'Telefon' }, 'OGILTIGT_VARDE matt'],
  [
    'bounds the wrong way round',
    { grupper: [{ minst: 54, hogst: 38, ordalydelse: 'x' }] },
    'OGILTIGT_VARDE grupper[0].hogst',
  ],
  [
    'a group without words',
    { grupper: [{ ordalydelse: '' }] },
    'OGILTIGT_VARDE grupper[0].ordalydelse',
  ],
])('refuses %s', (_what, mer, expected) => {
  expect(koder(mer)).toEqual([expected]);
});
