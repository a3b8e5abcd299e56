import { describe, expect, test } from '@jest/globals';
import { personnummerIn, personnummerMessage } from './personnummerIn.ts';

// Numbers that Skatteverket publishes for testing.
describe('personnummerIn', () => {
  test.each([
    '19900118-9811',
    '199001189811',
    '900118-9811',
    '9001189811',
    'Ring Anna (900118-9811) i dag',
    '900118 9811',
    '19121212+1212',
    // a slip in the check digit, and spaces round the sign
    '19900118-9812',
    '19900118 - 9811',
    // samordningsnummer: the day plus 60
    '19900178-9818',
    // reservnummer of Stockholm, and of Halland with a day after the 31st
    '992019123456',
    '19121235-1234',
  ])('finds one in %p', (text) => {
    expect(personnummerIn(text)).toMatch(/^\d{6,8}[-+ ]*\d{4}$/);
  });

  test.each([
    ['Västra Götaland', '19121212-K061'],
    ['Skåne', '121212-DA0B'],
    ['Örebro', '19121212TA1B'],
    ['Värmland', '19121212-SF12'],
    ['Västernorrland', '19121212 123R'],
    ['Gävleborg', '1912-12-12-12M3'],
    ['the nation', '22121212-AB12'],
    ['the nation, with a date unknown', '00122241ABC1'],
    ['a university', '850322-T015'],
  ])('finds a reservnummer of %s', (_whose, text) => {
    expect(personnummerIn(`Patient ${text}.`)).toBe(text);
  });

  test.each([
    '212000-0266',
    '232100-0024',
    'KSN-2021-03167',
    '018-727 00 00',
    '12345678.50',
    '9001189812',
    '991332-1234',
    '123-900118-9811',
    '§ 368, 2021-11-16',
    '2021-11-16 K061',
    'Rum B1234, hus 19121212B',
    '20211116T0800',
    '1.2.752.129.2.1.4.1',
    '+46 70 123 45 67',
    '',
  ])('finds none in %p', (text) => {
    expect(personnummerIn(text)).toBeNull();
  });
});

describe('personnummerMessage', () => {
  test.each([
    ['Ring 0701013484', /telefonnummer.*\+46/],
    ['2021-11-16 1309', /tidpunkt.*13:00/],
    ['9001189811', /belopp.*kr/],
    ['900118-9811', /ta bort det\.$/],
  ])('the refusal of %p says how to mend it, without repeating it', (text, words) => {
    const found = personnummerIn(text);
    expect(found).not.toBeNull();
    expect(personnummerMessage(found as string)).toMatch(words);
    expect(personnummerMessage(found as string)).not.toContain(found);
  });
});
