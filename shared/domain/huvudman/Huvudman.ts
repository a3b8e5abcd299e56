import type { AccessChoice } from '../../access/maySee.ts';
import type { Huvudmanslag } from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { Tillagg } from '../tillagg/Tillagg.ts';
import type { Huvudmansdata } from './Huvudmansdata.ts';

/** One huvudman: its identity, and the data for an empty database. */
export interface Huvudman {
  /** The slug that it joined with: lower-case letters, digits and hyphens. */
  id: string;
  namn: string;
  slag: Huvudmanslag;
  /** NNNNNN-NNNN; null when unknown. */
  organisationsnummer: string | null;
  /** Four digits. Null unless it is a kommun. */
  kommunkod: string | null;
  /** Two-digit länskod. Null for a party without a län. */
  lan: string | null;
  kalla: Kalla;
  /** The licence for what it shows to everyone, by its https address. Left out when it states none. */
  licens?: string;
  /** Who sees its fields, where that differs from the contract's defaults. */
  atkomst?: AccessChoice;
  /**
   * For how many seconds a gateway may show the huvudman's public answers again without asking. Any change by the
   * huvudman ends that within a second. 0 or left out: not at all.
   */
  farskSekunder?: number;
  /**
   * For how many seconds a gateway may show the huvudman's last public answers, marked as old, while it does not
   * answer. 0 or left out: not at all.
   */
  inaktuelltSekunder?: number;
  data: Huvudmansdata;
  /** Its extension of the contract. */
  tillagg?: Tillagg;
}
