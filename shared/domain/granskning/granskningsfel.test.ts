import { expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import { granskningsfel } from './granskningsfel.ts';

const granskning = {
  id: 'tillganglighet-2020',
  rubrik: 'Tillgänglighet',
  ar: 2020,
  datum: '2020-05-01',
  utforare: null,
  del: 2,
  antalDelar: 2,
  foljerUpp: 'tillganglighet-2017',
  fragor: [
    { nummer: 1, fraga: 'Ett?', bedomning: 'UPPFYLLT' },
    { nummer: 2, fraga: 'Två?', bedomning: null },
  ],
  antalRekommendationer: 6,
  svarBegartAv: null,
  svarBegart: '2017-06-01',
  svarSenast: '2017-09-01',
  svarInkom: '2017-10-19',
} as const;
const koder = (mer: object, foljdAr: number | null = 2017) =>
  [
    ...fieldFaults('Granskning', { ...granskning, ...mer }),
    ...granskningsfel({ ...granskning, ...mer } as never, foljdAr),
  ].map(({ kod, falt }) => `${kod} ${falt}`);

test('accepts an audit whose answer came late, or with few known values', () => {
  expect(koder({})).toEqual([]);
  const unknown = { datum: null, del: null, antalDelar: null, fragor: null, svarInkom: null };
  expect(koder({ ...unknown, antalRekommendationer: null }, null)).toEqual([]);
});

test.each<[string, object, string]>([
  ['a year that is none', { ar: 20201, datum: null }, 'OGILTIGT_VARDE ar'],
  ['a letter of another year', { datum: '2019-12-31' }, 'OGILTIGT_VARDE datum'],
  ['a part beyond the series', { del: 3 }, 'OGILTIGT_VARDE del'],
  [
    'a question twice',
    { fragor: [granskning.fragor[0], granskning.fragor[0]] },
    'OGILTIGT_VARDE fragor[1].nummer',
  ],
  ['an answer before it was asked for', { svarInkom: '2017-05-31' }, 'OGILTIGT_VARDE svarInkom'],
  ['an answer due before', { svarSenast: '2017-05-31' }, 'OGILTIGT_VARDE svarSenast'],
])('refuses %s', (_what, mer, expected) => {
  expect(koder(mer)).toEqual([expected]);
});

test('refuses an audit that follows up a later one', () => {
  expect(koder({}, 2021)).toEqual(['OGILTIGT_VARDE foljerUpp']);
});
