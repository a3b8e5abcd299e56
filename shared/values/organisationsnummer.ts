import organisationsnummer from 'organisationsnummer';

// The package's types describe its ES build, while Node loads its CommonJS build, which is the class itself.
const library = organisationsnummer as unknown as {
  valid(text: string): boolean;
  parse(text: string): { isPersonnummer(): boolean };
};

/** The contract's form: NNNNNN-NNNN. A third digit of 2 or more distinguishes it from a date. */
const form = /^\d{2}[2-9]\d{3}-\d{4}$/;

/**
 * Whether a text is an organisationsnummer with a right check digit, written NNNNNN-NNNN. The library also accepts the
 * personnummer of a sole trader (enskild firma). That is data on a person, so it is refused here.
 */
export function isOrganisationsnummer(text: string): boolean {
  return form.test(text) && library.valid(text) && !library.parse(text).isPersonnummer();
}
