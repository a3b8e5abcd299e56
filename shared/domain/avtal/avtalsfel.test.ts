import { describe, expect, test } from '@jest/globals';
import type { Avtalsstatus } from '../../contract/enums.ts';
import { exempelkalla } from '../../values/kalla.ts';
import { procent } from '../../values/procent.ts';
import { fieldFaults } from '../concepts.ts';
import type { Avtalspart } from './Avtalspart.ts';
import {
  avvisningsfel,
  type Underskrift,
  underskriftsfel,
  undertecknandefel,
  uppsagningsfel,
} from './avtalsfel.ts';
import { avtalsstatus } from './avtalsstatus.ts';

const idag = '2026-06-15';
const hash = 'a'.repeat(64);
const part = (status: Avtalsstatus, upphor: string | null = null): Avtalspart => ({
  avtalId: 'avtalet',
  status,
  villkorHash: hash,
  andelProcent: procent(35),
  undertecknareRoll: 'Kommunstyrelsens ordförande',
  datum: '2026-01-10',
  diarienummer: null,
  upphor,
  kalla: exempelkalla,
  version: 1,
});
const terms = { villkorHash: hash, andelProcent: procent(35) };
const underskrift: Underskrift = {
  ...terms,
  undertecknareRoll: 'Kommunstyrelsens ordförande',
  datum: idag,
  diarienummer: null,
};
const codes = (fel: { kod: string; falt: string | null }[]) =>
  fel.map(({ kod, falt }) => `${kod} ${falt}`);

describe('avtalsstatus', () => {
  test.each<[Avtalsstatus, string | null, Avtalsstatus]>([
    ['UTKAST', null, 'UTKAST'],
    ['UNDERTECKNAT', null, 'UNDERTECKNAT'],
    ['UNDERTECKNAT', '2026-06-16', 'UNDERTECKNAT'],
    ['UNDERTECKNAT', idag, 'UPPSAGT'],
    ['UPPSAGT', null, 'UPPSAGT'],
    ['AVVISAT', null, 'AVVISAT'],
  ])('%s, terminated from %s, is %s', (status, upphor, today) => {
    expect(avtalsstatus({ status, upphor }, idag)).toBe(today);
  });
});

describe('underskriftsfel', () => {
  test.each<[string, Partial<Underskrift>, string[]]>([
    ['nothing', {}, []],
    ['no share', { andelProcent: null }, []],
    ['a share of 100 %', { andelProcent: procent(100) }, []],
    ['a share above 100 %', { andelProcent: procent(100.01) }, ['OGILTIGT_VARDE andelProcent']],
    ['a negative share', { andelProcent: -1 }, ['OGILTIGT_VARDE andelProcent']],
    ['a short hash', { villkorHash: 'a'.repeat(63) }, ['OGILTIGT_VARDE villkorHash']],
    ['a hash in capitals', { villkorHash: 'A'.repeat(64) }, ['OGILTIGT_VARDE villkorHash']],
    ['no role', { undertecknareRoll: ' ' }, ['OGILTIGT_VARDE undertecknareRoll']],
    ['a long registry number', { diarienummer: 'x'.repeat(101) }, ['OGILTIGT_VARDE diarienummer']],
    ['a day ahead', { datum: '2026-06-16' }, ['OGILTIGT_VARDE datum']],
  ])('finds what is wrong with %s', (_what, change, expected) => {
    expect(
      codes([
        ...fieldFaults('Avtalspart', { ...underskrift, ...change }),
        ...underskriftsfel({ ...underskrift, ...change }, idag),
      ]),
    ).toEqual(expected);
  });
});

describe('which answers may follow', () => {
  const state = 'FEL_TILLSTAND';
  test.each<
    [Avtalspart | null, sign: string | null, decline: string | null, terminate: string | null]
  >([
    [null, null, null, state],
    [part('UTKAST'), null, null, state],
    [part('UNDERTECKNAT'), state, state, null],
    [part('UNDERTECKNAT', '2027-01-01'), null, state, state],
    [part('UNDERTECKNAT', '2026-02-01'), null, state, state],
    [part('AVVISAT'), null, state, state],
    [part('UPPSAGT'), null, state, state],
  ])('on %j', (rad, sign, decline, terminate) => {
    const code = (fel: { kod: string }[]) => fel[0]?.kod ?? null;
    expect(code(undertecknandefel(rad, terms))).toBe(sign);
    expect(code(avvisningsfel(rad, idag))).toBe(decline);
    if (rad) expect(code(uppsagningsfel(rad, '2027-01-01'))).toBe(terminate);
  });

  test('other terms, or another share, need a new signature', () => {
    const signed = part('UNDERTECKNAT');
    expect(undertecknandefel(signed, { ...terms, villkorHash: 'b'.repeat(64) })).toEqual([]);
    expect(undertecknandefel(signed, { ...terms, andelProcent: procent(40) })).toEqual([]);
  });

  test('an agreement is not terminated from a day before its signature', () => {
    expect(codes(uppsagningsfel(part('UNDERTECKNAT'), '2026-01-09'))).toEqual([
      'OGILTIGT_VARDE upphor',
    ]);
  });
});
