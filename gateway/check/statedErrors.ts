import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { isObject, type Path } from './checkAnswer.ts';

/** Whose errors they are, and what of them is shown. */
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
