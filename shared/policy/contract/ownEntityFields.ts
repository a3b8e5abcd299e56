/** The only fields of kontrakt that may return an entity, and which: always the same owner's, and never Huvudman. */
export const ownEntityFields: Readonly<Record<string, 'Verksamhet'>> = {
  'Huvudman.verksamheter': 'Verksamhet',
  'Huvudman.verksamhet': 'Verksamhet',
  'VerksamhetConnection.nodes': 'Verksamhet',
  'Deltagande.verksamheter': 'Verksamhet',
};
