import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { checkObject, FaultList, isObject } from '../answer/checkAnswer.ts';
import { withinReferenceLimits } from '../answer/checkEntities.ts';
import type { FieldShape, SelectionShape } from '../answer/shape.ts';
import { pathWithin, statedErrors } from '../answer/statedErrors.ts';

/** The part of an answer that is used. */
export interface CheckedAnswer {
  data: Record<string, unknown> | null;
  errors: GraphQLFormattedError[];
  /** Whether part of it did not follow the schema, and was left out. */
  faulty: boolean;
}

export interface AnswerOptions {
  /** Whose extension it is. */
  huvudman: string;
  isMember: (huvudman: string) => boolean;
}

const codes: ReadonlySet<unknown> = new Set<Code>(['BAD_USER_INPUT', 'FORBIDDEN']);
const maxErrors = 20;

/**
 * Checks an extension's answer against the question: keeps what follows its schema, and adds errors that name its owner for the rest.
 * A reference to somebody who is not a member is left out, for the gateway would go on to ask, and name, whomever it says;
 * with too many references the whole is. Undefined when nothing of it can be used.
 */
export function checkExtensionAnswer(
  shape: SelectionShape,
  { data, errors }: Record<string, unknown>,
  { huvudman, isMember }: AnswerOptions,
): CheckedAnswer | undefined {
  if (!isObject(data) && !Array.isArray(errors)) return undefined;
  const faults = new FaultList();
  const modest = withinReferenceLimits(huvudman);
  let excessive = false;
  const hopeless = () => excessive || faults.tooMany();
  const checked = isObject(data)
    ? checkObject(shape, data, [], {
        allows: (field, value) => {
          excessive ||= !modest(field, value);
          return !excessive && (!namesParty(field) || isMember(String(value)));
        },
        onFault: (fault) => faults.add(fault),
        hopeless,
      })
    : null;
  if (hopeless()) return undefined;
  const found = faults.list().slice(0, maxErrors);
  const stated = statedErrors(errors, {
    name: huvudman,
    huvudman,
    passedOn: codes,
    withWords: new Set<Code>(['BAD_USER_INPUT']),
    otherwise: 'HUVUDMAN_ERROR',
    max: maxErrors,
    place: (path) => pathWithin(shape, path),
  });
  return {
    data: checked,
    errors: [
      ...stated,
      ...found.map(({ path, coordinate }) => ({
        message: `${huvudman}: värdet av ${coordinate} följer inte schemat och visas inte.`,
        path: pathWithin(shape, path),
        extensions: { code: 'HUVUDMAN_ERROR' satisfies Code, huvudman },
      })),
    ],
    faulty: found.length > 0,
  };
}

/** True for the field of a reference that says who is asked next. */
function namesParty({ coordinate }: FieldShape): boolean {
  const [typename = '', name] = coordinate.split('.');
  if (typename.includes('_')) return false;
  return name === 'huvudmanId' || coordinate === 'Huvudman.id' || coordinate === 'Part.id';
}
