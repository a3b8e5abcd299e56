import type { GraphQLFormattedError } from 'graphql';
import { isRefusalcode, type Refusalcode, refusals } from '../../shared/access/AccessRefusal.ts';
import type { Code } from '../../shared/errors/codes.ts';
import type { Member } from '../natverk/context.ts';
import type { Orsak } from '../natverk/MemberStatuses.ts';
import { type Fault, isObject, type Path } from './checkAnswer.ts';
import { entityShape, type Representation } from './checkEntities.ts';
import type { SelectionShape, TypeShape } from './shape.ts';

/**
 * As much of an error's path as lies within what was asked for: the way down from `selection`, by fields that it has and
 * places in lists. A path is shown to clients and could else say anything, at any length.
 */
export function pathWithin(
  selection: SelectionShape | undefined,
  path: readonly unknown[],
): (string | number)[] {
  const kept: (string | number)[] = [];
  let within = selection;
  let type: TypeShape | undefined;
  for (const step of path) {
    if (typeof step === 'string') {
      type = nullable(within?.fields.find(({ key }) => key === step)?.type);
    } else {
      const inList = type?.kind === 'list' && Number.isSafeInteger(step) && (step as number) >= 0;
      type = inList && type?.kind === 'list' ? nullable(type.of) : undefined;
    }
    if (!type) break;
    kept.push(step as string | number);
    within = type.kind === 'object' ? type.selectionFor(undefined) : undefined;
  }
  return kept;
}

function nullable(type: TypeShape | undefined): TypeShape | undefined {
  return type?.kind === 'nonNull' ? nullable(type.of) : type;
}

/** The entities that a subgraph was asked about in one call. */
export interface AskedEntities {
  shape: SelectionShape;
  representations: readonly Representation[];
  /** Where in the whole fetch each of the representations stands. */
  positions: readonly number[];
}

/** A path in the answer to one call as a path in the whole fetch; what is not a path stands at its first entity. */
export function placeOf(
  { shape, representations, positions }: AskedEntities,
  [root, index, ...rest]: readonly unknown[],
): (string | number)[] {
  const own = root === '_entities' && typeof index === 'number' ? index : -1;
  const position = positions[own];
  if (position === undefined) return ['_entities', positions[0] ?? 0];
  const selection = entityShape(shape, representations[own]?.__typename);
  return ['_entities', position, ...pathWithin(selection, rest)];
}

/** Whose errors they are, and which of them are shown. */
export interface Speaker {
  /** Named first in every message. */
  name: string;
  /** The huvudman that the errors name; left out for a graph that is no huvudman's. */
  huvudman?: string;
  /** Codes that are passed on. */
  passedOn: ReadonlySet<unknown>;
  /** Of these the words are shown too, as the speaker's words: only it knows what to mend. */
  withWords: ReadonlySet<unknown>;
  /** The code of any other error. */
  otherwise: Code;
  /** The most errors that are shown. */
  max: number;
  /** Where in the whole fetch an error with this path stands. */
  place: (path: readonly unknown[]) => Path | undefined;
}

const maxWords = 300;
const unsaid = 'kunde inte lämna uppgiften.';
const notShown = 'visar inte uppgiften för den som frågar.';

/**
 * The errors that a subgraph states, made safe: bounded in number and length, within what it was asked for, named as its
 * own, with known codes. What are not errors of GraphQL's form are reported without a word of theirs.
 */
export function statedErrors(given: unknown, speaker: Speaker): GraphQLFormattedError[] {
  if (given === undefined || given === null) return [];
  const stated: unknown[] = Array.isArray(given) ? given : [given];
  return stated.slice(0, speaker.max).map((error) => {
    const { message, path, extensions } = isObject(error) ? error : {};
    const code = isObject(extensions) ? extensions.code : undefined;
    const words = speaker.withWords.has(code) ? shown(message) : null;
    const place = speaker.place(Array.isArray(path) ? path : []);
    return {
      message: `${speaker.name}: ${words ?? (code === 'FORBIDDEN' ? notShown : unsaid)}`,
      ...(place ? { path: place } : {}),
      extensions: {
        code: speaker.passedOn.has(code) ? code : speaker.otherwise,
        ...(speaker.huvudman === undefined ? {} : { huvudman: speaker.huvudman }),
      },
    };
  });
}

/** True unless `errors` of an answer is absent or what GraphQL says that it is: a list of objects. */
export function malformedErrors(given: unknown): boolean {
  if (given === undefined || given === null) return false;
  return !Array.isArray(given) || !given.every(isObject);
}

/** A message on one line, without control characters; null when it holds an address or markup, or is no text. */
function shown(message: unknown): string | null {
  if (typeof message !== 'string') return null;
  const words = [...message.slice(0, 2 * maxWords).replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')];
  const line = words.slice(0, maxWords).join('').trim();
  return line === '' || /[<>]|:\/\//.test(line) ? null : line;
}

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

/** Why a subgraph refused a whole call: a code that everybody knows, or FORBIDDEN when it gave none. */
export type Denial = Refusalcode | 'FORBIDDEN';

/** The reason in a subgraph's answer of 401 or 403. Only known codes are repeated. */
export function refusalIn(answer: unknown): Denial {
  const errors = isObject(answer) ? answer.errors : undefined;
  const [first] = Array.isArray(errors) ? errors : [];
  const code = isObject(first) && isObject(first.extensions) ? first.extensions.code : undefined;
  return isRefusalcode(code) ? code : 'FORBIDDEN';
}

/** The same in `extensions.natverk`: the client's token, the gateway's own assertion, or a reason that was not given. */
export function orsakOf(denial: Denial): Orsak {
  if (denial.startsWith('INTYG_')) return 'INTYG_NEKAT';
  return denial === 'FORBIDDEN' ? 'ATKOMST_NEKAD' : 'TOKEN_NEKAD';
}

/** The message to a client when a subgraph refused the whole call: the code's own sentence, never the answer's text. */
export function denialWords(name: string, denial: Denial): string {
  return `${name}: ${denial === 'FORBIDDEN' ? 'nekade åtkomst.' : refusals[denial].message}`;
}
