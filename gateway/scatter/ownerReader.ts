import { wrong } from '../answer/scan.ts';
import { isObject, type Reading } from '../check/checkAnswer.ts';
import {
  type CheckedEntities,
  checkEntities,
  ownKeysOnly,
  type Rule,
} from '../check/checkEntities.ts';
import type { Representation } from '../check/ownerOf.ts';
import { withinReferenceLimits } from '../check/referenceLimits.ts';
import type { FieldShape } from '../check/Shape.ts';
import { malformedErrors } from '../check/statedErrors.ts';
import type { Reader } from '../members/MemberAnswers.ts';
import { deniedAll } from './deniedAll.ts';
import { scanned } from './Question.ts';
import type { Share } from './Share.ts';

export interface CheckedAnswer extends NonNullable<CheckedEntities> {
  /** What the answer holds as its errors. */
  errors: unknown;
}

/** How an owner's answer to its share is read: `maxValues` is the most that it may hold. */
export function ownerReader(
  owner: string,
  share: Share,
  maxValues: number,
): Required<Reader<Reading & CheckedAnswer>> {
  return {
    check: (body) => readAnswer(owner, share, body),
    scan: (bytes) => scanAnswer(owner, share, bytes, maxValues),
  };
}

/** What an owner may say of itself and of others, counted anew for each reading. */
function ruleFor(owner: string): Rule {
  const modest = withinReferenceLimits(owner);
  return (field, value, ofEntity, representation) =>
    ownKeysOnly(field, value, ofEntity, representation) && modest(field, value);
}

/** The bytes of an owner's answer, when they are exactly what it was asked; null when they are left to `readAnswer`. */
function scanAnswer(
  owner: string,
  { question, representations }: Share,
  bytes: Buffer,
  maxValues: number,
): (Reading & CheckedAnswer) | null {
  let rule: Rule;
  let current: Representation;
  const entities = scanned(
    bytes,
    maxValues,
    () => {
      rule = ruleFor(owner);
      return (field, value) => rule(field, value, false, current);
    },
    (scanner) =>
      scanner.entities(representations.length, (place) => {
        current = representations[place] as Representation;
        const scan = question.scanOf(current.__typename);
        const isOwn = (field: FieldShape, value: unknown) => rule(field, value, true, current);
        return scan ? scanner.entity(scan, isOwn, current) : wrong;
      }),
  );
  return (
    entities && {
      entities: entities as (object | null)[],
      faults: [],
      errors: undefined,
      whole: true,
    }
  );
}

/** An owner's answer, held against what it was asked; undefined when nothing of it can be used. */
function readAnswer(
  owner: string,
  share: Share,
  body: unknown,
): (Reading & CheckedAnswer) | undefined {
  const { data, errors } = isObject(body) ? body : {};
  const { question, representations } = share;
  const checked = checkEntities(question.shape, representations, data, () => ruleFor(owner));
  if (!checked) return undefined;
  const orsak = orsakIn(checked, share, errors);
  return { ...checked, errors, orsak, whole: orsak === undefined && isNone(errors) };
}

export function isNone(errors: unknown): boolean {
  return errors === undefined || errors === null || (Array.isArray(errors) && errors.length === 0);
}

function orsakIn(
  { entities, faults }: NonNullable<CheckedEntities>,
  share: Share,
  errors: unknown,
): Reading['orsak'] {
  if (faults.length > 0 || malformedErrors(errors)) return 'FEL_FORM';
  const { question, representations } = share;
  const refused = deniedAll(entities, { shape: question.shape, representations }, errors);
  return refused ? 'ATKOMST_NEKAD' : undefined;
}
