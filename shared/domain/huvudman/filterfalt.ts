/**
 * The field of the contract that each filter filters by. A caller who may not see the field cannot find rows by it
 * either. `filterfalt.test.ts` checks that every filter on a field that an owner may restrict is listed here.
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
