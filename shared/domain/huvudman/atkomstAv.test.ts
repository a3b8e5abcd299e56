import { describe, expect, test } from '@jest/globals';
import { atkomst } from '../../contract/atkomst.ts';
import { atkomstAv, atkomstfel } from './atkomstAv.ts';

describe('atkomstAv', () => {
  test('is the defaults of the contract when the owner says nothing', () => {
    expect(Object.fromEntries(atkomstAv({}))).toEqual(atkomst);
  });

  test("follows the owner's choices: it opens, closes and narrows", () => {
    const nivaer = atkomstAv({
      falt: {
        'Verksamhet.systemstod': 'offentlig',
        'Verksamhet.platser': 'natverk',
        'Tjanst.nulage': 'egen',
      },
    });
    expect(nivaer.has('Verksamhet.systemstod')).toBe(false);
    expect(nivaer.get('Verksamhet.platser')).toBe('natverk');
    expect(nivaer.get('Tjanst.nulage')).toBe('egen');
    expect(nivaer.get('Huvudman.budgetutkast')).toBe('egen');
  });

  test('shows statements about others only to callers who may read the row that states them', () => {
    const levels = (falt: NonNullable<Parameters<typeof atkomstAv>[0]['falt']>) => {
      const nivaer = atkomstAv({ falt });
      return ['Verksamhet', 'Organisationsenhet', 'Huvudman'].map(
        (type) => nivaer.get(`${type}.pastaenden`) ?? 'offentlig',
      );
    };
    expect(levels({ 'Verksamhet.bemanning': 'parter' })).toEqual(['parter', 'offentlig', 'parter']);
    expect(levels({ 'Organisationsenhet.bemanning': 'egen' })).toEqual([
      'offentlig',
      'egen',
      'egen',
    ]);
    expect(levels({ 'Verksamhet.pastaenden': 'natverk' })).toEqual([
      'natverk',
      'offentlig',
      'natverk',
    ]);
    expect(levels({ 'Huvudman.verksamheter': 'natverk' })[2]).toBe('natverk');
  });
});

describe('atkomstfel', () => {
  test('finds nothing wrong with the defaults, or with fields that can be restricted', () => {
    expect(atkomstfel({ falt: atkomst })).toEqual([]);
    expect(atkomstfel({ falt: { 'Deltagande.nyckeltal': 'egen' }, parter: ['heby'] })).toEqual([]);
    expect(atkomstfel({ falt: { 'Beslut.belopp': 'parter' }, parter: ['heby'] })).toEqual([]);
  });

  test.each([
    ['Verksamhet.system', 'egen', /is no field of the contract/],
    ['toString', 'egen', /is no field of the contract/],
    ['Query.historik', 'offentlig', /is no field of the contract/],
    ['Verksamhet.namn', 'hemlig', /one of offentlig, natverk, parter, egen/],
    ['Verksamhet.id', 'egen', /is never null/],
    ['Budget.belopp', 'natverk', /is never null/],
    ['Nyckeltal.vardplatser', 'egen', /Restrict the field that gives Nyckeltal/],
    ['Beslut.belopp', 'parter', /names no party/],
  ])('%s %s', (coordinate, niva, sentence) => {
    expect(atkomstfel({ falt: { [coordinate]: niva } as never })).toEqual([
      expect.stringMatching(sentence),
    ]);
  });

  test('finds a party that is no slug', () => {
    expect(atkomstfel({ parter: ['Heby kommun'] })).toEqual([
      expect.stringMatching(/"Heby kommun"/),
    ]);
  });
});
