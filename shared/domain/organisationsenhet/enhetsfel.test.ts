import { expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import { enhetsfel } from './enhetsfel.ts';

const enhet = {
  id: 'omradet',
  namn: 'Området',
  slag: 'OMRADE',
  overordnad: 'forvaltningen',
  kommunkoder: ['1880'],
  fran: '2015-04-07',
  till: null,
  uppdrag: null,
  mandat: null,
  styrning: [{ av: 'Förvaltningen', galler: 'Linjen' }],
  bemanning: null,
  kalla: { dokument: 'Prov', exempel: true },
} as const;
const andra = [
  { id: 'namnden', overordnad: null },
  { id: 'forvaltningen', overordnad: 'namnden' },
  { id: 'enheten', overordnad: 'omradet' },
];
const koder = (mer: object) =>
  [
    ...fieldFaults('Organisationsenhet', { ...enhet, ...mer }),
    ...enhetsfel({ ...enhet, ...mer } as never, andra),
  ].map(({ kod, falt }) => `${kod} ${falt}`);

test('accepts a part that answers to another, or to none', () => {
  expect(koder({})).toEqual([]);
  expect(koder({ overordnad: null, kommunkoder: null, styrning: null })).toEqual([]);
});

test.each<[string, object, string]>([
  ['a superior that is not there', { overordnad: 'x' }, 'SAKNAS overordnad'],
  ['itself as superior', { overordnad: 'omradet' }, 'OGILTIGT_VARDE overordnad'],
  ['one under it as superior', { overordnad: 'enheten' }, 'OGILTIGT_VARDE overordnad'],
  ['a kommun that is none', { kommunkoder: ['1880', '9999'] }, 'OGILTIGT_VARDE kommunkoder[1]'],
  ['an end before its beginning', { till: '2015-01-01' }, 'OGILTIGT_VARDE till'],
  ['steering by nobody', { styrning: [{ av: '', galler: 'x' }] }, 'OGILTIGT_VARDE styrning[0].av'],
  [
    'a post that nobody pays',
    { bemanning: [{ roll: 'Chef', omfattning: 1, arbetsgivare: 'r', finansiarer: [] }] },
    'SAKNAR_UPPGIFT bemanning[0].finansiarer',
  ],
])('refuses %s', (_what, mer, expected) => {
  expect(koder(mer)).toEqual([expected]);
});
