import type { DocumentNode } from 'graphql';
import { elementsOf } from '../../sdl/elementsOf.ts';
import type { Violation } from '../Violation.ts';

/**
 * What a later version adds to something that an earlier one has can be left out: fields are nullable, arguments and
 * input fields have no need to be given, and no key is added. A member on the earlier version does not know of it.
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
