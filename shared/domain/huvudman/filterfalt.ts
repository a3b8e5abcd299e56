/**
 * Which field of the contract each filter picks by: whoever may not see the field cannot find rows by it either.
 * `filterfalt.test.ts` holds that every filter on what an owner may restrict is here.
 */
export const filterfalt: Readonly<Record<string, string>> = {
  'VerksamhetFilter.typ': 'Verksamhet.typ',
  'VerksamhetFilter.funktion': 'Verksamhet.funktioner',
  'VerksamhetFilter.vardcentrumId': 'Deltagande.verksamheter',
  'VerksamhetFilter.kommunkod': 'Verksamhet.platser',
  'VerksamhetFilter.text': 'Verksamhet.namn',
  'Huvudman.uppgifter(organisationsenhet:)': 'Uppgift.organisationsenhet',
  'Huvudman.spridningar(ar:)': 'Spridning.ar',
};
