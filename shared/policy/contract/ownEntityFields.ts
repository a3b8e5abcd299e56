/** The only fields of kontrakt that may return an entity, and which: always the same owner's, and never Huvudman. */
export const ownEntityFields: Readonly<Record<string, 'Verksamhet' | 'Pastaende'>> = {
  'Huvudman.verksamheter': 'Verksamhet',
  'Huvudman.verksamhet': 'Verksamhet',
  'VerksamhetConnection.nodes': 'Verksamhet',
  'Deltagande.verksamheter': 'Verksamhet',
  'Deltagande.verksamhetssida': 'Verksamhet',
  'Huvudman.pastaenden': 'Pastaende',
  'Verksamhet.pastaenden': 'Pastaende',
  'Organisationsenhet.pastaenden': 'Pastaende',
  'Huvudman.organisation': 'Pastaende',
};
