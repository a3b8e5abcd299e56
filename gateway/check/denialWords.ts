import { refusals } from '../../shared/access/refusals.ts';
import type { Denial } from './refusalIn.ts';

/** What a client is told of a subgraph that did not let the whole call in: the code's own sentence, never its answer's. */
export function denialWords(name: string, denial: Denial): string {
  return `${name}: ${denial === 'FORBIDDEN' ? 'nekade åtkomst.' : refusals[denial].message}`;
}
