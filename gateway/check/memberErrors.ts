import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import type { Member } from '../natverk/context.ts';
import type { Fault } from './checkAnswer.ts';
import { type AskedEntities, placeOf } from './pathWithin.ts';
import { type Denial, denialWords } from './refusalIn.ts';
import { statedErrors } from './statedErrors.ts';

/** Codes that a member may give to its own fields; any other becomes HUVUDMAN_ERROR. */
const passedOn: ReadonlySet<unknown> = new Set<Code>([
  'BAD_USER_INPUT',
  'FEL_HUVUDMAN',
  'FORBIDDEN',
]);
/** Of these the member's own words are shown too, as its words: only it knows what to mend. */
const withWords: ReadonlySet<unknown> = new Set<Code>(['BAD_USER_INPUT', 'FORBIDDEN']);
const max = 20;

/** The error for a member that gave nothing usable. It shows no address, no body and no stack. */
export function unavailable(member: string, entity: number, reason: string): GraphQLFormattedError {
  return {
    message: `${member}: ${reason}`,
    path: ['_entities', entity],
    extensions: { code: 'HUVUDMAN_UNAVAILABLE' satisfies Code, huvudman: member },
  };
}

/** The error for a member that did not let the whole call in, in words of our own. */
export function denied(member: string, entity: number, denial: Denial): GraphQLFormattedError {
  return {
    message: denialWords(member, denial),
    path: ['_entities', entity],
    extensions: { code: denial satisfies Code, huvudman: member },
  };
}

/** The errors for values that a member gave against the contract: one for each field of the schema. */
export function faultErrors(
  { id }: Member,
  faults: readonly Fault[],
  asked: AskedEntities,
): GraphQLFormattedError[] {
  return faults.slice(0, max).map(({ path, coordinate }) => ({
    message: `${id}: värdet av ${coordinate} följer inte kontraktet och visas inte.`,
    path: placeOf(asked, path),
    extensions: { code: 'HUVUDMAN_ERROR' satisfies Code, huvudman: id },
  }));
}

/** A member's own errors, made safe, at its own entities only. `given` is what its answer holds as `errors`. */
export function memberErrors({ id }: Member, given: unknown, asked: AskedEntities) {
  return statedErrors(given, {
    name: id,
    huvudman: id,
    passedOn,
    withWords,
    otherwise: 'HUVUDMAN_ERROR',
    max,
    place: (path) => placeOf(asked, path),
  });
}
