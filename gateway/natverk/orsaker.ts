/** Why a party's part is missing, old or wrong, as `extensions.natverk` says it. One table, so that no code gets two meanings. */
export const orsaker = {
  EJ_MEDLEM: 'The party is no member of the network, so there is nobody to ask.',
  EJ_ANSLUTEN: 'No connection came about with any of its addresses.',
  UNDANTAGEN:
    'The operator of this gateway leaves it out of its view, for the reason that stands beside.',
  ADRESS_NEKAD: 'It is at an address in a network that the gateway does not ask in.',
  TIDSGRANS: 'It had not answered in full when its time, or that of the whole answer, was up.',
  AVBROTT: 'The connection broke off before the answer had come.',
  BRYTARE_OPPEN: 'It has failed several times in a row, and is left alone for some seconds.',
  KO_FULL: 'As many calls as it may have are under way and waiting already; this one was not made.',
  HTTP_STATUS: 'It answered with an HTTP status that no GraphQL answer has.',
  FOR_STORT: 'Its answer is larger than what is read of one.',
  EJ_JSON: 'Its answer is not JSON, or is compressed.',
  FEL_FORM: 'Its answer, or a part of it, is not what the schema and the question say.',
  TOKEN_NEKAD: 'It did not accept the access token of the caller.',
  INTYG_NEKAT: "It did not accept the gateway's assertion.",
  ATKOMST_NEKAD: 'It shows nothing of what was asked to this caller.',
} as const;

export type Orsak = keyof typeof orsaker;
