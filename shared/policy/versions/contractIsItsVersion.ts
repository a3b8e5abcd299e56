import type { DocumentNode } from 'graphql';
import { elementsOf } from '../../sdl/elementsOf.ts';
import type { Violation } from '../Violation.ts';

/**
 * The contract as it stands is what its version number says: nothing is changed without a number of its own. Only
 * descriptions may be reworded. What is new or gone as a whole is told of once, not for each of its parts.
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
