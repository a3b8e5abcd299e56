import type { Huvudmanslag } from '../../shared/contract/enums.ts';

/** A party as registered when it joined. */
export interface RegisteredPart {
  /** The slug under which it joined. */
  id: string;
  namn: string;
  slag: Huvudmanslag;
  /** Two-digit länskod; null for a party without a län of its own. */
  lan: string | null;
  /** When it left the network, as ISO 8601 has it; null: it is a member. Left out where nobody says, and then as before. */
  uttradd?: string | null;
}
