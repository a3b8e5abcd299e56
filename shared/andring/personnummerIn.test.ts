import { describe, expect, test } from '@jest/globals';
import { personnummerIn } from './personnummerIn.ts';

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
  ])('finds one in %p', (text) => {
    expect(personnummerIn(text)).toMatch(/^\d{6,8}[-+ ]*\d{4}$/);
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
    '',
  ])('finds none in %p', (text) => {
    expect(personnummerIn(text)).toBeNull();
  });
});
