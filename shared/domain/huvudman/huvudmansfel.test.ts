import { describe, expect, test } from '@jest/globals';
import { huvudmansfel } from './huvudmansfel.ts';

const tierp = {
  id: 'tierp',
  slag: 'KOMMUN',
  organisationsnummer: '212000-0266',
  kommunkod: '0360',
  lan: '03',
} as const;

describe('huvudmansfel', () => {
  test('finds nothing wrong with a kommun, or with one whose number is unknown', () => {
    expect(huvudmansfel(tierp)).toEqual([]);
    expect(huvudmansfel({ ...tierp, organisationsnummer: null })).toEqual([]);
  });

  test.each([
    [{ id: 'Tierps kommun' }, /^id "Tierps kommun"/],
    [{ organisationsnummer: '212000-0267' }, /^organisationsnummer/],
    [{ organisationsnummer: '900118-9811' }, /not a personnummer/],
    [{ kommunkod: '0399' }, /no kommun's/],
    [{ kommunkod: null }, /a kommun has one/],
    [{ lan: '18' }, /Tierp lies in 03/],
    [{ slag: 'REGION' }, /nobody else/],
    [{ farskSekunder: -1 }, /^farskSekunder is -1 but must be a whole number/],
    [{ inaktuelltSekunder: -1 }, /^inaktuelltSekunder is -1 but must be a whole number/],
    [{ licens: 'CC0' }, /^licens is "CC0"/],
    [{ inaktuelltSekunder: 0.5 }, /^inaktuelltSekunder is 0.5/],
  ] as const)('finds %p', (change, sentence) => {
    expect(huvudmansfel({ ...tierp, ...change })).toEqual([expect.stringMatching(sentence)]);
  });
});
