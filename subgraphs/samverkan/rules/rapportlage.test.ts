import { describe, expect, test } from '@jest/globals';
import { mottaganden, rapportlage } from './rapportlage.ts';

const frist = { id: 'r', till: '2026-03-31', senast: '2026-05-15' };
const answerOf = (huvudmanId: string, ...lamnade: { tillfalleId: string; lamnad: string }[]) => ({
  rapportering: { huvudmanId, lamnade },
});
const lamnad = (datum: string, huvudmanId = 'a') =>
  answerOf(huvudmanId, { tillfalleId: 'r', lamnad: datum });
/** A party that has filed another report, but not this one. */
const none = (huvudmanId = 'a') => answerOf(huvudmanId, { tillfalleId: 'q', lamnad: '2026-01-01' });
const silent = { rapportering: null };

describe('rapportlage (checklist rows 46, 81 and 82)', () => {
  test.each([
    ['KOMMER', 0, frist, [none()], '2026-03-31'],
    ['VANTAS', 0, frist, [none()], '2026-05-15'],
    ['FORSENAD', 16, frist, [none()], '2026-05-31'],
    ['LAMNAD', 0, frist, [lamnad('2026-05-15')], '2026-06-30'],
    ['LAMNAD_FOR_SENT', 5, frist, [lamnad('2026-05-20')], '2026-06-30'],
    ['VANTAS', null, { ...frist, senast: null }, [none()], '2027-01-01'],
    ['LAMNAD', null, { ...frist, senast: null }, [lamnad('2027-01-01')], '2027-01-01'],
  ])('%s, %s days late', (lage, dagarForSent, when, svar, idag) => {
    expect(rapportlage(when, ['a'], svar, idag)).toEqual({ lage, dagarForSent });
  });

  test('one of several files for all, the first day counts, and silence is not "not filed"', () => {
    const lage = (...svar: Parameters<typeof rapportlage>[2] & object) =>
      rapportlage(frist, ['a', 'b'], svar, '2026-06-01').lage;
    expect(lage(lamnad('2026-05-20', 'b'), lamnad('2026-05-10'))).toBe('LAMNAD');
    expect(lage(silent, lamnad('2026-05-10'))).toBe('LAMNAD');
    expect(lage(none(), none('b'))).toBe('FORSENAD');
    expect(lage(silent, none())).toBeNull();
    expect(lage()).toBeNull();
    expect(rapportlage(frist, ['a'], undefined, '2026-06-01').lage).toBeNull();
  });
});

test('each receiver has received, has not, or cannot be asked (checklist row 47)', () => {
  const mottagare = [
    { instans: 'Samrådet', part: null },
    { instans: 'Vårdstyrelsen', part: 'region' },
    { instans: 'Socialnämnden', part: 'kommun' },
  ];
  const answerOf = (
    huvudmanId: string,
    ...mottagna: { tillfalleId: string; instans: string; datum: string }[]
  ) => ({ rapportering: { huvudmanId, mottagna } });
  const svar = answerOf('region', {
    tillfalleId: 'r',
    instans: 'Vårdstyrelsen',
    datum: '2026-02-01',
  });
  const other = answerOf('kommun', {
    tillfalleId: 'q',
    instans: 'Socialnämnden',
    datum: '2026-02-01',
  });
  const of = (...all: Parameters<typeof mottaganden>[2] & object) =>
    mottaganden('r', mottagare, all).map(({ mottagen }) => mottagen);
  expect(of(svar, other)).toEqual([null, true, false]);
  expect(of(svar, { rapportering: null })).toEqual([null, true, null]);
});
