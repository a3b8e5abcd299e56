import { describe, expect, test } from '@jest/globals';
import type { Matt, Mattpart } from '../../gateway/portal/src/views/tillganglighet/Spridning.ts';
import {
  manaderI,
  spridningarI,
} from '../../gateway/portal/src/views/tillganglighet/spridningarI.ts';

const kalla = { dokument: 'Register', avsnitt: null, exempel: true };
const matt = { id: 'telefon', enhet: 'procent', malvarde: 90, malriktning: 'MINST' } as Matt;
const value = (period: string, varde: number | null) => ({ period, varde, kalla });
const part = (huvudman: object | null) => ({ id: 'region', huvudman }) as Mattpart;
const units = (...matvarden: object[][]) => ({
  verksamheter: {
    totalCount: 1,
    nodes: matvarden.map((one, id) => ({ id: `${id}`, matvarden: one })),
  },
});

describe('spridningarI', () => {
  test('distinguishes units that reach the target, miss it and are unknown', () => {
    const parter = [
      part(units([value('2026-01', 90)], [value('2026-01', 89.9)], [value('2025-12', 95)], [])),
    ];
    const [one] = spridningarI(parter, matt, '2026-01');
    expect(one?.varden.map(({ nar }) => nar)).toEqual([true, false, null]);
    expect(one).toMatchObject({ antal: 3, utanUppgift: 1, medel: null });
  });

  test('keeps to what a source says about units that it does not name', () => {
    const spridningar = [
      {
        id: 'a',
        ar: 2019,
        mal: 90,
        medel: 78,
        antalEnheter: 29,
        antalSomNarMalet: 13,
        antalUtanUppgift: 12,
        grupper: [{ antal: 4, minst: 38, hogst: 54, ordalydelse: '4 ligger lågt' }],
        kalla,
      },
    ];
    const [one] = spridningarI([part({ spridningar })], matt, null);
    expect(one?.varden.map(({ antal, nar }) => [antal, nar])).toEqual([
      [13, true],
      [4, false],
    ]);
    expect(one).toMatchObject({ period: '2019', antal: 29, utanUppgift: 12 });
  });

  test('says nothing of a target where the source had none, nor of a party that did not answer', () => {
    const spridningar = [{ id: 'b', ar: 2018, mal: null, grupper: [{ antal: 2, hogst: 50 }] }];
    const [one, ...others] = spridningarI([part({ spridningar }), part(null)], matt, null);
    expect(one?.varden[0]?.nar).toBeNull();
    expect(others).toEqual([]);
  });
});

test('an impossible value is in no picture, and is distinguished from an unknown one', () => {
  const parter = [part(units([value('2026-01', 1e9), value('2026-01', 80)]))];
  const [one] = spridningarI(parter, matt, '2026-01');
  expect(one?.varden.map(({ varde, orimligt }) => [varde, orimligt])).toEqual([[null, true]]);
});

test('a month to come, or before any measure, is no choice and is not the latest', () => {
  const parter = [part(units([value('9999-12', 80), value('0001-01', 80), value('2026-01', 80)]))];
  expect(manaderI(parter, '2026-06')).toEqual(['2026-01']);
});

test('months without any value are no choice', () => {
  const parter = [part(units([value('2026-01', 80), value('2026-02', null), value('2025-12', 1)]))];
  expect(manaderI(parter)).toEqual(['2026-01', '2025-12']);
});
