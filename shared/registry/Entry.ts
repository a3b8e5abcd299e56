import type { Huvudmanslag } from '../contract/enums.ts';
import type { CallKey, PublicKey } from './Signer.ts';

/** A place in the log: the record with that number has that hash. */
export interface Place {
  nr: number;
  hash: string;
}

/** Who a member is, in its own words; the same for a founder and for a newcomer. */
export interface Identity {
  /** Its id, lower-case letters, digits and single hyphens: never used again for another. */
  id: string;
  namn: string;
  slag: Huvudmanslag;
  /** NNNNNN-NNNN; null when unknown, which only an example network allows. */
  organisationsnummer: string | null;
  /** Two-digit länskod; null for a party without a län of its own. */
  lan: string | null;
  /** Its subgraph's GraphQL endpoints, in order of preference. */
  urls: readonly string[];
  key: PublicKey;
}

/** The first record: what the network is, signed with every founder's key and with samverkan's. */
export interface Genesis {
  type: 'genesis';
  /** The network's id. */
  network: string;
  /** Whether it is made up of examples: there a member's organisationsnummer may be unknown. */
  exempel: boolean;
  /** The rules that the log begins with; absent: the first. */
  rules?: number;
  founders: readonly Identity[];
  /** The neutral service for what the parties share as text; not a huvudman. */
  samverkan: { urls: readonly string[]; key: PublicKey };
  /** The registry's key, with which it signs checkpoints and nothing else. */
  registry: { key: PublicKey };
}

/** What every later entry has. */
interface Signed {
  network: string;
  /** Who signs it: a member's id, or `samverkan` or `registry`. */
  member: string;
  /** The signer's own running number: 0 when it joined, then one more for each entry. */
  number: number;
  /** The end of the log as the signer saw it. Every entry so confirms all that came before, whoever keeps the log. */
  seen: Place;
}

/**
 * A newcomer joins: a private one with the voucher of the huvudman that gives it its uppdrag, a public one with those of
 * several founders.
 */
export interface JoinEntry extends Signed {
  type: 'join';
  identity: Identity;
  /** A {@link Voucher}, compact JWS; a list of them for a public huvudman. */
  voucher: string | readonly string[];
}

/** A member that called itself public before the rules asked the founders has their vouchers now. */
export interface ConfirmEntry extends Signed {
  type: 'confirm';
  vouchers: readonly string[];
}

/** A member says where its subgraph is. */
export interface AddressEntry extends Signed {
  type: 'address';
  urls: readonly string[];
}

/** A member changes its key; signed with the old one and with the new one. */
export interface KeyEntry extends Signed {
  type: 'key';
  key: PublicKey;
}

/** A member says which version of the contract it implements, and what it publishes beyond it. */
export interface PublishEntry extends Signed {
  type: 'publish';
  kontraktsversion: string;
  /** SDL; null: nothing beyond the contract. */
  extension: string | null;
}

/** A member leaves, for good. */
export interface LeaveEntry extends Signed {
  type: 'leave';
}

/** The registry goes over to later rules. */
export interface RulesEntry extends Signed {
  type: 'rules';
  rules: number;
}

/**
 * A member says by which key gateways may put a code in the place of a signature on their calls to it; null: by none any more.
 * Readers of before this kind skip it, so it is judged as one that they skip: nothing in it can make it refused.
 */
export interface CallKeyEntry extends Signed {
  type: 'callkey';
  optional: true;
  key: CallKey | null;
}

/**
 * A huvudman takes back the voucher that it gave a member for an uppdrag: from then on that member has none of it. It stays a
 * member, since nobody decides over another. Readers of before this kind skip it, as they do a call key.
 */
export interface WithdrawEntry extends Signed {
  type: 'withdraw';
  optional: true;
  /** The member that has the uppdrag. */
  of: string;
}

/**
 * An entry of a kind that this reader does not know, marked by its signer with `optional: true`: it stands in the chain, and
 * changes nothing. One that is not marked so is refused, since what follows may rest on it.
 */
export interface UnknownEntry extends Signed {
  type: 'unknown';
  /** The type that it states. */
  kind: string;
}

export type MemberEntry =
  | JoinEntry
  | ConfirmEntry
  | AddressEntry
  | KeyEntry
  | PublishEntry
  | LeaveEntry
  | RulesEntry
  | CallKeyEntry
  | WithdrawEntry
  | UnknownEntry;
export type Entry = Genesis | MemberEntry;
export type EntryType = Entry['type'];

/** What a huvudman signs for a newcomer to which it gives an uppdrag, or a founder for a public huvudman. */
export interface Voucher {
  network: string;
  /** The huvudman that vouches. */
  issuer: string;
  /** The newcomer's id. */
  member: string;
  /** Its name and slag; absent under the first rules. */
  namn?: string;
  slag?: Huvudmanslag;
  organisationsnummer: string | null;
  /** The thumbprint of the newcomer's key. */
  kid: string;
  /** The uppdrag in words; null for a public huvudman, to which nobody gives one. */
  uppdrag: string | null;
  /** The last day on which the newcomer can join with it, YYYY-MM-DD. */
  expires: string;
}
