import type { Atkomstniva } from '../contract/Atkomstniva.ts';
import type { Caller } from './Caller.ts';

/** What an owner decides about who sees its fields, in the place of the contract's defaults. */
export interface AccessChoice {
  /** Levels by schema coordinate, such as `Verksamhet.systemstod`. */
  falt?: Readonly<Record<string, Atkomstniva>>;
  /** Huvudmän, by slug, that the owner counts as party to all its rows of level `parter`. */
  parter?: readonly string[];
}

/**
 * Whether a caller may see a field of that level. `huvudman` owns the row, `parter` are those whom it concerns. A caller
 * of the owner sees what is `egen` only with a role there: without one its token says no more than where it comes from.
 */
export function maySee(
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

/**
 * Whether a caller may read what stands at a party's own endpoint only, such as its history: its own, with any role, with a
 * token made for that very endpoint and not through a gateway. A token that the network has seen does not open it.
 */
export function mayReadOwn(
  { huvudman, roller, audience, gateway }: Caller,
  agare: string,
): boolean {
  return huvudman === agare && roller.length > 0 && audience === 'egen' && gateway === null;
}
