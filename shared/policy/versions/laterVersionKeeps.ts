import type { DocumentNode } from 'graphql';
import { elementsOf } from '../../sdl/elementsOf.ts';
import type { Violation } from '../Violation.ts';

/**
 * A later version of the contract has everything that an earlier one has, with the same type: whoever asks for what was
 * once promised, and every member that once promised it, is still understood.
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
