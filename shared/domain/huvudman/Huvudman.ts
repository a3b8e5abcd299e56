import type { AccessChoice } from '../../access/maySee.ts';
import type { Huvudmanslag } from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { Tillagg } from '../tillagg/Tillagg.ts';
import type { Huvudmansdata } from './Huvudmansdata.ts';

/** One huvudman whole: who it is, and the data that an empty database starts with. */
export interface Huvudman {
  /** The slug under which it joined: lower-case letters, digits and hyphens. */
  id: string;
  namn: string;
  slag: Huvudmanslag;
  /** NNNNNN-NNNN; null when unknown. */
  organisationsnummer: string | null;
  /** Four digits; null for others than kommuner. */
  kommunkod: string | null;
  /** Two-digit länskod; null for a party without a län of its own. */
  lan: string | null;
  kalla: Kalla;
  /** The licence under which what it shows to everyone may be used, by its https address; left out when it states none. */
  licens?: string;
  /** Who sees its fields, where that differs from the contract's defaults. */
  atkomst?: AccessChoice;
  /**
   * Seconds for which a gateway may show again what the huvudman answered to anybody, without asking; what the huvudman
   * writes meanwhile ends it within a second. 0, or left out, not at all.
   */
  farskSekunder?: number;
  /**
   * Seconds for which a gateway may show what the huvudman last answered to anybody, marked as old, while it does not
   * answer; 0, or left out, not at all.
   */
  inaktuelltSekunder?: number;
  data: Huvudmansdata;
  /** What it publishes beyond the contract. */
  tillagg?: Tillagg;
}
