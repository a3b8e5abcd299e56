import { describe, expect, test } from '@jest/globals';
import { isOrganisationsnummer } from './organisationsnummer.ts';

describe('isOrganisationsnummer', () => {
  test.each([
    ['a kommun', '212000-0266'],
    ['a region', '232100-0024'],
    ['a company', '556016-0680'],
  ])('accepts that of %s', (_what, text) => {
    expect(isOrganisationsnummer(text)).toBe(true);
  });

  test.each([
    ['a wrong check digit', '212000-0267'],
    ['no hyphen', '2120000266'],
    ['a century', '16212000-0266'],
    ['spaces', ' 212000-0266'],
    ['the VAT form', 'SE212000026601'],
    ['nothing', ''],
    // Skatteverket publishes these for testing. The library accepts them as an enskild firma.
    ['a personnummer', '900118-9811'],
    ['a personnummer with century', '19900118-9811'],
    ['a personnummer of one above 100', '121212+1212'],
    ['a samordningsnummer', '900178-9818'],
  ])('refuses %s', (_what, text) => {
    expect(isOrganisationsnummer(text)).toBe(false);
  });
});
