import { describe, expect, test } from '@jest/globals';
import { fieldFaults } from '../concepts.ts';
import type { Verksamhet } from '../verksamhet/Verksamhet.ts';
import type { Deltagande } from './Deltagande.ts';
import {
  deltagandevardefel,
  deltarfel,
  lamnafel,
  periodfel,
  samordnandefel,
  svarsfel,
} from './deltagandefel.ts';
import { deltagandestatus } from './deltagandestatus.ts';

const idag = '2026-05-01';
const rad = (change: Partial<Deltagande>): Deltagande => ({
  vardcentrumId: 'vc',
  status: 'ACCEPTERAT',
  roll: null,
  samordnande: null,
  fran: null,
  till: null,
  kalla: { dokument: 'Prov', exempel: false },
  version: 1,
  ...change,
});
const left = rad({ till: '2026-04-30' });
const leaving = rad({ till: '2026-05-01' });
const fields = (fel: { kod: string; falt: string | null }[]) =>
  fel.map(({ kod, falt }) => `${kod} ${falt}`);

describe('deltagandestatus', () => {
  test('a party that leaves takes part up to and including its last day', () => {
    expect(deltagandestatus(leaving, idag)).toBe('ACCEPTERAT');
    expect(deltagandestatus(left, idag)).toBe('UPPSAGT');
    expect(deltagandestatus(rad({}), idag)).toBe('ACCEPTERAT');
    expect(deltagandestatus(rad({ status: 'UPPSAGT' }), idag)).toBe('UPPSAGT');
    expect(deltagandestatus(rad({ status: 'AVBOJT', till: '2020-01-01' }), idag)).toBe('AVBOJT');
  });
});

describe('svarsfel', () => {
  test.each([
    ['never answered', null, 'ACCEPTERAT'],
    ['never answered', null, 'AVBOJT'],
    ['OBESVARAT', rad({ status: 'OBESVARAT' }), 'ACCEPTERAT'],
    ['OBESVARAT', rad({ status: 'OBESVARAT' }), 'AVBOJT'],
    ['declined', rad({ status: 'AVBOJT' }), 'ACCEPTERAT'],
    ['left', left, 'ACCEPTERAT'],
  ] as const)('%s can become %3$s', (_what, row, svar) => {
    expect(svarsfel(row, svar, {}, idag)).toEqual([]);
  });

  test.each([
    ['accepted', rad({}), 'ACCEPTERAT'],
    ['accepted', rad({}), 'AVBOJT'],
    ['leaving', leaving, 'ACCEPTERAT'],
    ['declined', rad({ status: 'AVBOJT' }), 'AVBOJT'],
    ['left', left, 'AVBOJT'],
  ] as const)('%s cannot become so', (_what, row, svar) => {
    expect(fields(svarsfel(row, svar, {}, idag))).toEqual(['FEL_TILLSTAND svar']);
  });

  test('a party that declines brings no units', () => {
    const varden = { roll: 'Värd', fran: '2026-01-01', verksamheter: ['a'] };
    expect(fields(svarsfel(null, 'AVBOJT', varden, idag))).toEqual([
      'OGILTIGT_VARDE roll',
      'OGILTIGT_VARDE fran',
      'OGILTIGT_VARDE verksamheter',
    ]);
    expect(svarsfel(null, 'AVBOJT', { roll: null, verksamheter: [] }, idag)).toEqual([]);
  });
});

describe('leaving', () => {
  test('only a participant can leave or change', () => {
    expect(deltarfel(rad({}), idag)).toEqual([]);
    expect(deltarfel(leaving, idag)).toEqual([]);
    for (const row of [left, rad({ status: 'OBESVARAT' }), rad({ status: 'AVBOJT' })]) {
      expect(fields(deltarfel(row, idag))).toEqual(['FEL_TILLSTAND vardcentrumId']);
    }
  });

  test('needs a last day, not before the first, and can be taken back', () => {
    expect(lamnafel(rad({}), '2026-06-30')).toEqual([]);
    expect(lamnafel(leaving, null)).toEqual([]);
    expect(fields(lamnafel(rad({}), null))).toEqual(['SAKNAR_UPPGIFT till']);
    expect(fields(lamnafel(rad({ fran: '2026-05-01' }), '2026-04-30'))).toEqual([
      'OGILTIGT_VARDE till',
    ]);
    expect(periodfel('2026-05-01', '2026-05-01', 'till')).toEqual([]);
  });
});

describe('deltagandevardefel', () => {
  const unit = (id: string, stangd: string | null) => ({ id, stangd }) as Verksamhet;
  const kanda = [unit('a', null), unit('b', '2026-05-02'), unit('c', '2026-05-01')];
  const judge = (...verksamheter: string[]) =>
    fields(deltagandevardefel({ verksamheter }, kanda, idag));

  test('takes open units, also one that is to close', () => {
    expect(judge()).toEqual([]);
    expect(judge('b', 'a')).toEqual([]);
  });

  test('refuses unknown and closed units, one twice, and too long a role', () => {
    expect(judge('a', 'x')).toEqual(['SAKNAS verksamheter[1]']);
    expect(judge('c')).toEqual(['FEL_TILLSTAND verksamheter[0]']);
    expect(judge('a', 'a')).toEqual(['OGILTIGT_VARDE verksamheter[1]']);
    expect(fields(fieldFaults('Deltagande', { roll: 'x'.repeat(301) }))).toEqual([
      'OGILTIGT_VARDE roll',
    ]);
  });
});

describe('samordnandefel', () => {
  test('accepts a unit that the participant brings, or none', () => {
    expect(samordnandefel('a', ['a', 'b'])).toEqual([]);
    expect(samordnandefel(null, [])).toEqual([]);
  });

  test('refuses any other unit', () => {
    expect(samordnandefel('c', ['a', 'b'])).toMatchObject([
      { kod: 'OGILTIGT_VARDE', falt: 'samordnande' },
    ]);
  });
});
