import { databaseCodes } from '../errors/databaseCodes.ts';

/** Every code with which a change can be refused, and what it means. A test holds `andring.graphql` to the same. */
export const felkoder = {
  FORBJUDET: 'The caller may not do this: it is not signed in here, or its role has not the right.',
  SAKNAS: 'There is nothing with that id.',
  VERSIONSKONFLIKT: 'Somebody has changed it since it was read; both versions are shown.',
  ID_UPPTAGET: 'The id is in use, or has been: ids are never used again.',
  FEL_HUVUDMAN:
    'The change concerns, or comes from, another huvudman than the one whose subgraph this is.',
  FEL_TILLSTAND: 'It is not in a state in which this can be done.',
  OGILTIGT_VARDE: 'A value has the wrong form or is out of range.',
  SAKNAR_UPPGIFT: 'Something that is needed has been left out.',
  SUMMA_EJ_100: 'Shares do not sum to 100 %.',
  OTILLATET_TECKEN:
    'A text has a character that cannot be seen, turns the reading direction, or is half of one.',
  PERSONNUMMER: 'A text looks like a personnummer; no data on persons is kept here.',
  ...databaseCodes,
} as const;

export type Felkod = keyof typeof felkoder;
