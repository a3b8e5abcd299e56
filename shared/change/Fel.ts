import { databaseCodes } from '../errors/databaseCodes.ts';

/**
 * Every code with which a change can be refused, and its meaning. A test checks that `andring.graphql` has the same.
 */
export const felkoder = {
  FORBJUDET: 'The caller may not do this: it is not signed in here, or its role does not allow it.',
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

type Felkod = keyof typeof felkoder;

/** One reason why a change was refused. */
export interface Fel {
  /** The input field that is wrong, such as `bemanning[0].finansiarer`; null when it is not one field. */
  falt: string | null;
  kod: Felkod;
  /** A Swedish sentence that says what is wrong and how to mend it. */
  meddelande: string;
  /** At VERSIONSKONFLIKT: the version that the writer had seen. */
  dinVersion?: number;
  /** At VERSIONSKONFLIKT: the version in force. */
  gallandeVersion?: number;
}

/** A refusal of one field. */
export function fel(kod: Felkod, falt: string | null, meddelande: string): Fel {
  return { kod, falt, meddelande };
}
