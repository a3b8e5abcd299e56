import { describe, expect, test } from '@jest/globals';
import { procent } from '../../../../shared/values/procent.ts';
import {
  ansprak,
  anspraktext,
  avtalsplatser,
  avtalsplatstext,
  villkorsfel,
} from './avtalsregler.ts';

const avtal = { villkorHash: 'abc', region: 'r', kommun: 'k' };
const answerOf = (huvudmanId: string, status: string, villkorHash: string | null = 'abc') => ({
  status,
  villkorHash,
  uppgiftslamnare: { huvudmanId },
});

describe('the right to a claim under läkarmedverkan (HSL 16 kap. 1 §, checklist row 14)', () => {
  test.each([
    [
      'both have signed',
      [answerOf('r', 'UNDERTECKNAT'), answerOf('k', 'UNDERTECKNAT')],
      'VILLKORAT',
    ],
    ['the region has left', [answerOf('r', 'UPPSAGT'), answerOf('k', 'UNDERTECKNAT')], 'FINNS'],
    [
      'the region has never agreed',
      [answerOf('r', 'AVVISAT'), answerOf('k', 'UNDERTECKNAT')],
      'INGET_AVTAL',
    ],
    [
      'the kommun has not signed',
      [answerOf('r', 'UPPSAGT'), answerOf('k', 'UTKAST')],
      'INGET_AVTAL',
    ],
    [
      'other terms',
      [answerOf('r', 'UNDERTECKNAT'), answerOf('k', 'UNDERTECKNAT', 'x')],
      'INGET_AVTAL',
    ],
    ['the kommun is silent', [answerOf('r', 'UPPSAGT'), null], 'OKANT'],
    ['the region is silent', [answerOf('k', 'UNDERTECKNAT')], 'OKANT'],
    [
      'the terms are not shown',
      [answerOf('r', 'UNDERTECKNAT', null), answerOf('k', 'UNDERTECKNAT')],
      'OKANT',
    ],
    ['nobody was asked', undefined, 'OKANT'],
  ])('%s', (_what, svar, lage) => {
    expect(ansprak(avtal, svar)).toBe(lage);
  });

  test('there is none without a region and a kommun', () => {
    expect(ansprak({ ...avtal, kommun: null }, [])).toBe('INGET_AVTAL');
  });

  test('is said in words', () => {
    expect(anspraktext('FINNS', 'Regionen', 'Kommunen')).toContain('begära ersättning');
  });
});

const malgruppsavtal = [
  { id: 'barn', malgrupp: 'BARN_OCH_UNGA_UTANFOR_HEMMET', parter: ['region', 'tierp'] },
  { id: 'missbruk', malgrupp: 'MISSBRUK_OCH_SPEL', parter: ['region', 'tierp', 'habo'] },
  { id: 'utan-region', malgrupp: 'PSYKISK_FUNKTIONSNEDSATTNING', parter: ['tierp', 'habo'] },
] as const;

describe('the three agreements that the law asks for (checklist row 15)', () => {
  const platser = avtalsplatser('region', ['tierp', 'habo'], malgruppsavtal);

  test('every kommun has three places, missing ones visible', () => {
    expect(platser.map(({ kommun, avtal: ids, saknas }) => [kommun, ids, saknas])).toEqual([
      ['tierp', ['barn'], false],
      ['tierp', [], true],
      ['tierp', ['missbruk'], false],
      ['habo', [], true],
      ['habo', [], true],
      ['habo', ['missbruk'], false],
    ]);
  });

  test('without a region that has joined, every place is empty', () => {
    expect(avtalsplatser(null, ['tierp'], malgruppsavtal).map(({ saknas }) => saknas)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('a missing one is said in words', () => {
    const [, saknad] = platser;
    expect(avtalsplatstext(saknad as never, 'Region Uppsala', 'Tierps kommun')).toBe(
      'Överenskommelse mellan Region Uppsala och Tierps kommun om personer med psykisk funktionsnedsättning är inte registrerad här, fast lagen kräver den.',
    );
  });
});

const pays = (part: string, share: number | null) => ({
  part,
  andel: share === null ? null : procent(share),
});
const two = [pays('a', null), pays('b', null)];

test.each([
  ['no shares', two, []],
  ['65/35', [pays('a', 65), pays('b', 35)], []],
  ['a third that pays nothing', [pays('a', 65), pays('b', 35), pays('c', null)], []],
  ['99,5', [pays('a', 65), pays('b', 34.5)], ['SUMMA_EJ_100']],
  ['one party', [pays('a', 100)], ['SAKNAR_UPPGIFT']],
  ['a party twice', [pays('a', 50), pays('a', 50)], ['SAKNAR_UPPGIFT']],
  ['less than nothing', [pays('a', 120), pays('b', -20)], ['OGILTIGT_VARDE']],
])('shares sum to 100 %% (checklist row 40): %s', (_what, parter, expected) => {
  expect(villkorsfel({ villkor: ['Ett villkor.'], parter }).map(({ kod }) => kod)).toEqual(
    expected,
  );
});

test('terms have clauses', () => {
  expect(villkorsfel({ villkor: [], parter: two })).toHaveLength(1);
  expect(villkorsfel({ villkor: [' '], parter: two })).toHaveLength(1);
});
