import type { Atkomstniva } from '../contract/Atkomstniva.ts';
import type { Caller } from './Caller.ts';

/**
 * Whether a caller may see a field of that level. `huvudman` owns the row, `parter` are those whom it concerns. A caller
 * of the owner sees what is `egen` only with a role there: without one its token says no more than where it comes from.
 */
export function farSe(
  niva: Atkomstniva,
  { huvudman: from, roller }: Pick<Caller, 'huvudman' | 'roller'>,
  huvudman: string,
  parter: readonly string[],
): boolean {
  switch (niva) {
    case 'offentlig':
      return true;
    case 'natverk':
      return from !== null;
    case 'parter':
      return from !== null && (from === huvudman || parter.includes(from));
    case 'egen':
      return from === huvudman && roller.length > 0;
  }
}
