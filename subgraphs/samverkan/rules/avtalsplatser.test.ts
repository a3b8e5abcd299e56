import { describe, expect, test } from '@jest/globals';
import { avtalsplatser, avtalsplatstext } from './avtalsplatser.ts';

const avtal = [
  { id: 'barn', malgrupp: 'BARN_OCH_UNGA_UTANFOR_HEMMET', parter: ['region', 'tierp'] },
  { id: 'missbruk', malgrupp: 'MISSBRUK_OCH_SPEL', parter: ['region', 'tierp', 'habo'] },
  { id: 'utan-region', malgrupp: 'PSYKISK_FUNKTIONSNEDSATTNING', parter: ['tierp', 'habo'] },
] as const;

describe('the three agreements that the law asks for (checklist row 15)', () => {
  const platser = avtalsplatser('region', ['tierp', 'habo'], avtal);

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
    expect(avtalsplatser(null, ['tierp'], avtal).map(({ saknas }) => saknas)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('a missing one is told in words', () => {
    const [, saknad] = platser;
    expect(avtalsplatstext(saknad as never, 'Region Uppsala', 'Tierps kommun')).toBe(
      'Överenskommelse mellan Region Uppsala och Tierps kommun om personer med psykisk funktionsnedsättning är inte registrerad här, fast lagen kräver den.',
    );
  });
});
