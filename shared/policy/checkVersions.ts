import { type DocumentNode, parse } from 'graphql';
import { elementsOf } from '../sdl/elementsOf.ts';
import type { Violation } from './Violation.ts';

/**
 * Every violation in the contract's frozen versions, given as SDL and oldest first, and between the last of them and
 * the current contract. Empty when members on every version can be queried. Throws GraphQLError on broken SDL.
 */
export function checkVersions(frozen: readonly string[], current: string): Violation[] {
  const violations: Violation[] = [];
  let earlier: DocumentNode | null = null;
  for (const sdl of frozen) {
    const later = parse(sdl);
    if (earlier) violations.push(...stepViolations(earlier, later));
    earlier = later;
  }
  if (earlier) violations.push(...contractIsItsVersion(earlier, parse(current)));
  return violations;
}

/** The violations between one version and the next. */
export function stepViolations(earlier: DocumentNode, later: DocumentNode): Violation[] {
  return [...laterVersionKeeps(earlier, later), ...laterVersionAddsOptional(earlier, later)];
}

/**
 * A later version has everything that an earlier one has, with the same type. Clients that query an earlier version,
 * and members that implement it, are still understood.
 */
export function laterVersionKeeps(earlier: DocumentNode, later: DocumentNode): Violation[] {
  const kept = elementsOf(later);
  return [...elementsOf(earlier).values()].flatMap(({ coordinate, signature }): Violation[] => {
    const found = kept.get(coordinate);
    if (found?.signature === signature) return [];
    const message = found
      ? `It is ${found.signature} but was ${signature} in an earlier version: leave it as it was, and add what is new under a name of its own.`
      : 'An earlier version has it, and members and portals rely on it: put it back.';
    return [{ code: 'VERSION_TAKES_AWAY', coordinate, message }];
  });
}

/**
 * A later version's additions to something in an earlier version can be left out: fields are nullable, arguments and
 * input fields are optional, and no key is added. A member on the earlier version does not know them.
 */
export function laterVersionAddsOptional(earlier: DocumentNode, later: DocumentNode): Violation[] {
  const before = elementsOf(earlier);
  return [...elementsOf(later).values()]
    .filter(
      ({ kind, coordinate, typename, parent, required }) =>
        !before.has(coordinate) &&
        before.has(kind === 'argument' ? parent : typename) &&
        (required || kind === 'key'),
    )
    .map(({ kind, coordinate }) => ({
      code: 'VERSION_DEMANDS',
      coordinate,
      message:
        kind === 'key'
          ? 'It is a new key of a type that members on an earlier version already answer for, by the old keys only: remove it.'
          : 'It is new and must be given, but members on an earlier version do not know it: make it nullable.',
    }));
}

/**
 * The current contract is the one that its version number names: a change needs a new number. Only descriptions may be
 * reworded. A type that is new or removed is reported once, not for each of its parts.
 */
export function contractIsItsVersion(frozen: DocumentNode, current: DocumentNode): Violation[] {
  const [before, after] = [elementsOf(frozen), elementsOf(current)];
  const differs = (name: string) => before.get(name)?.signature !== after.get(name)?.signature;
  return [...new Map([...before, ...after]).values()]
    .filter(({ coordinate, typename, parent }) => {
      const whole = [typename, parent].filter((name) => name !== coordinate);
      return differs(coordinate) && !whole.some(differs);
    })
    .map(({ coordinate }) => ({
      code: 'VERSION_NOT_FROZEN',
      coordinate,
      message: `${change(before.has(coordinate), after.has(coordinate))} since the contract's version was frozen: raise the number in shared/contract/kontraktsversion.ts and run npm run compose -- --freeze.`,
    }));
}

function change(before: boolean, after: boolean): string {
  if (before && after) return 'It has changed';
  return after ? 'It was added' : 'It was removed';
}
