import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { type Fault, isObject } from './checkAnswer.ts';
import type { Member } from './Member.ts';
import { onePerField } from './onePerField.ts';

/** Codes that a member may give to its own fields; any other becomes HUVUDMAN_ERROR. */
const passedOn: ReadonlySet<unknown> = new Set<Code>(['BAD_USER_INPUT', 'FEL_HUVUDMAN']);
/** Of these the member's own words are shown too, as its words: only it knows what to mend. */
const withWords: ReadonlySet<unknown> = new Set<Code>(['BAD_USER_INPUT']);
const maxErrors = 20;
const maxWords = 300;

/** The error for a member that gave nothing usable. It shows no address, no body and no stack. */
export function unavailable(member: string, entity: number, reason: string): GraphQLFormattedError {
  return {
    message: `${member}: ${reason}`,
    path: ['_entities', entity],
    extensions: { code: 'HUVUDMAN_UNAVAILABLE' satisfies Code, huvudman: member },
  };
}

/** The errors for values that a member gave against the contract: one for each field of the schema. */
export function faultErrors(
  { id }: Member,
  faults: readonly Fault[],
  positions: readonly number[],
): GraphQLFormattedError[] {
  return onePerField(faults)
    .slice(0, maxErrors)
    .map(({ path, coordinate }) => ({
      message: `${id}: värdet av ${coordinate} följer inte kontraktet och visas inte.`,
      path: moved(path, positions),
      extensions: { code: 'HUVUDMAN_ERROR' satisfies Code, huvudman: id },
    }));
}

/**
 * A member's own errors, made safe: bounded in number, at its own entities only, named as its own, with known codes.
 * `positions` tells where in the whole fetch each of its entities stands.
 */
export function memberErrors(
  { id }: Member,
  body: unknown,
  positions: readonly number[],
): GraphQLFormattedError[] {
  const given = isObject(body) ? body.errors : undefined;
  if (!Array.isArray(given)) return [];
  return given.slice(0, maxErrors).map((error: unknown) => {
    const { message, path, extensions } = isObject(error) ? error : {};
    const code = isObject(extensions) ? extensions.code : undefined;
    const words = withWords.has(code) && typeof message === 'string' ? oneLine(message) : null;
    return {
      message: `${id}: ${words ?? 'kunde inte lämna uppgiften.'}`,
      path: moved(Array.isArray(path) ? path : [], positions),
      extensions: {
        code: passedOn.has(code) ? code : ('HUVUDMAN_ERROR' satisfies Code),
        huvudman: id,
      },
    };
  });
}

/** A path in the member's answer as a path in the whole fetch; what is not a path stands at its first entity. */
function moved(path: readonly unknown[], positions: readonly number[]): (string | number)[] {
  const [root, index, ...rest] = path;
  const known = root === '_entities' && typeof index === 'number' ? positions[index] : undefined;
  if (known === undefined) return ['_entities', positions[0] ?? 0];
  const isStep = (step: unknown) => typeof step === 'string' || Number.isInteger(step);
  return ['_entities', known, ...(rest.every(isStep) ? (rest as (string | number)[]) : [])];
}

function oneLine(message: string): string {
  return message.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, maxWords);
}
