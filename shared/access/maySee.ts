import type { Atkomstniva } from '../contract/Atkomstniva.ts';
import type { Caller } from './Caller.ts';

/** An owner's choice of who sees its fields, which overrides the contract's defaults. */
export interface AccessChoice {
  /** Levels by schema coordinate, such as `Verksamhet.systemstod`. */
  falt?: Readonly<Record<string, Atkomstniva>>;
  /** The slugs of huvudmän that count as party to all the owner's rows of level `parter`. */
  parter?: readonly string[];
}

/**
 * Whether a caller may see a field of that level. `huvudman` owns the row, and the row concerns `parter`. A caller of
 * the owner sees fields of level `egen` only with a role there: a token without a role says only which party the caller
 * comes from.
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
 * Whether a caller may read what only a party's own endpoint shows, such as its history. The caller must be of that
 * party, have a role, and call directly with a token for that endpoint. A token that the network has seen does not open
 * it.
 */
export function mayReadOwn(
  { huvudman, roller, audience, gateway }: Caller,
  agare: string,
): boolean {
  return huvudman === agare && roller.length > 0 && audience === 'egen' && gateway === null;
}
