import type { Atkomstniva } from '../contract/Atkomstniva.ts';

/** What an owner decides about who sees its fields, in the place of the contract's defaults. */
export interface Atkomstval {
  /** Levels by schema coordinate, such as `Verksamhet.systemstod`. */
  falt?: Readonly<Record<string, Atkomstniva>>;
  /** Huvudmän, by slug, that the owner counts as party to all its rows of level `parter`. */
  parter?: readonly string[];
}
