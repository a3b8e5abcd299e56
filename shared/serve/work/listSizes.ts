/**
 * How many values a list is expected to have for each of its parents, where its arguments do not say: by its coordinate, or
 * as many as there are members. Averages of the län in the network, rounded up; a list that is not named here has
 * `ordinaryListSize`.
 */
export const listSizes: Readonly<Record<string, number | 'members'>> = {
  'Query.parter': 'members',
  'Register.medlemmar': 'members',
  'Query.vardcentra': 10,
  'Query.avtalen': 20,
  'Query.verksamhetsplaner': 5,
  'Query.dokument': 30,
  'Query.organen': 30,
  'Query.obligatoriskaAvtal': 30,
  'Query.mattdefinitioner': 50,
  'Query.ansvarsmatris': 30,
  'Query.utsagor': 60,
  'Query.motsagelser': 30,
  'Query.rapporter': 100,
  'Verksamhetsplan.punkter': 25,
  'Planpunkt.indikatorer': 1,
  'Vardcentrum.avtal': 1,
  'Vardcentrum.deltagare': 6,
  'Vardcentrum.funktionstackning': 15,
  'Vardcentrum.planer': 1,
};

/** The size of a list that nothing else is known of. */
export const ordinaryListSize = 3;

/** The rows that one party of many is expected to have behind a list with `first`, however many it may give. */
export const ordinaryPageSize = 10;
