import { describe, expect, test } from '@jest/globals';
import { isTelefonnummer } from './telefonnummer.ts';

describe('isTelefonnummer', () => {
  test.each([
    '018-611 00 00',
    '0701234567',
    '070–123 45 67',
    '+46 70 123 45 67',
    '+46 (0)18-611 00 00',
    '0046 18 611 00 00',
    '08\u00a0123\u00a0456\u00a078',
    '1177',
    '112',
    // A telephone number, though its digits could also be a date and the last four of a personnummer.
    '0101012384',
  ])('takes %p', (text) => {
    expect(isTelefonnummer(text)).toBe(true);
  });

  test.each([
    '19900118-9811',
    '900118-9811',
    '9001189811',
    'Ring 018-611 00 00',
    '018-61',
    '+46 70 123 45 67 89 01 23 45',
    '',
  ])('refuses %p', (text) => {
    expect(isTelefonnummer(text)).toBe(false);
  });
});
