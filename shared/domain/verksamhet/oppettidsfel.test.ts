import { describe, expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import { avvikandetidsfel, helgtidsfel, oppettidsfel } from './oppettidsfel.ts';

const tid = (oppnar: string, stanger: string, veckodag = 1) => ({ veckodag, oppnar, stanger });
const fields = (rows: Parameters<typeof oppettidsfel>[0]) =>
  [...fieldFaults('Verksamhet', { oppettider: rows }), ...oppettidsfel(rows)].map(
    ({ falt }) => falt,
  );

describe('oppettidsfel', () => {
  test.each([
    ['no hours', []],
    ['a whole day', [tid('00:00', '24:00')]],
    ['closed over lunch', [tid('08:00', '12:00'), tid('13:00', '17:00')]],
    ['one right after the other', [tid('12:00', '17:00'), tid('08:00', '12:00')]],
    ['past midnight as two rows', [tid('20:00', '24:00', 5), tid('00:00', '02:00', 6)]],
    ['the same hours on two days', [tid('08:00', '17:00', 1), tid('08:00', '17:00', 2)]],
  ])('takes %s', (_what, rows) => {
    expect(oppettidsfel(rows)).toEqual([]);
  });

  test.each([
    ['weekday 0', [tid('08:00', '17:00', 0)], 'oppettider[0].veckodag'],
    ['weekday 8', [tid('08:00', '17:00', 8)], 'oppettider[0].veckodag'],
    ['8:00', [tid('8:00', '17:00')], 'oppettider[0].oppnar'],
    ['opening at 24:00', [tid('24:00', '24:00')], 'oppettider[0].oppnar'],
    ['24:30', [tid('08:00', '24:30')], 'oppettider[0].stanger'],
    ['12:60', [tid('08:00', '12:60')], 'oppettider[0].stanger'],
    ['closing before opening', [tid('17:00', '08:00')], 'oppettider[0].stanger'],
    ['no time at all', [tid('08:00', '08:00')], 'oppettider[0].stanger'],
    ['an overlap', [tid('11:59', '17:00'), tid('08:00', '12:00')], 'oppettider[0]'],
    ['the same hours twice', [tid('08:00', '12:00'), tid('08:00', '12:00')], 'oppettider[1]'],
  ])('refuses %s', (_what, rows, field) => {
    expect(fields(rows)).toEqual([field]);
  });
});

describe('hours on other days', () => {
  const tid = (oppnar: string, stanger: string) => ({ oppnar, stanger });

  test('on public holidays are times that do not overlap', () => {
    expect(helgtidsfel([tid('10:00', '12:00'), tid('13:00', '14:00')])).toEqual([]);
    expect(helgtidsfel([])).toEqual([]);
    expect(helgtidsfel([tid('10:00', '12:00'), tid('11:00', '14:00')])).toMatchObject([
      { falt: 'helgtider[1]', meddelande: expect.stringContaining('på helgdagar') },
    ]);
    expect(helgtidsfel([tid('tio', '12:00')])).toMatchObject([{ falt: 'helgtider[0].oppnar' }]);
  });

  test('by dates have both ends or none, in order', () => {
    const jul = { fran: '2026-12-24', till: '2026-12-26' };
    expect(avvikandetidsfel([jul, { ...jul, ...tid('10:00', '14:00') }])).toEqual([]);
    const falt = (tider: Parameters<typeof avvikandetidsfel>[0]) =>
      avvikandetidsfel(tider).map((one) => one.falt);
    expect(falt([{ ...jul, till: '2026-12-23' }])).toEqual(['avvikandeTider[0].till']);
    expect(falt([{ ...jul, oppnar: '10:00' }])).toEqual(['avvikandeTider[0].stanger']);
    expect(falt([jul, { ...jul, ...tid('14:00', '10:00') }])).toEqual([
      'avvikandeTider[1].stanger',
    ]);
  });
});
