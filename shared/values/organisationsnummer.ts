import organisationsnummer from 'organisationsnummer';

// The package's types describe its ES build, while Node loads its CommonJS build, which is the class itself.
const library = organisationsnummer as unknown as {
  valid(text: string): boolean;
  parse(text: string): { isPersonnummer(): boolean };
};

/** As the contract shows it: NNNNNN-NNNN, where a third digit of 2 or more tells it from a date. */
const form = /^\d{2}[2-9]\d{3}-\d{4}$/;

/**
 * True for an organisationsnummer with a right check digit, written NNNNNN-NNNN. The library also takes the
 * personnummer of a sole trader (enskild firma): that is data on a person, kept nowhere here, and refused.
 */
export function isOrganisationsnummer(text: string): boolean {
  return form.test(text) && library.valid(text) && !library.parse(text).isPersonnummer();
}
