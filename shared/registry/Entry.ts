import type { Huvudmanslag } from '../contract/enums.ts';
import type { CallKey, PublicKey } from './Signer.ts';

/** A place in the log: the number and the hash of a record. */
export interface Place {
  nr: number;
  hash: string;
}

/** A member's identity, in its own words. Founders and newcomers have the same form. */
export interface Identity {
  /** Its id, of lower-case letters, digits and single hyphens. It is never used for another member. */
  id: string;
  namn: string;
  slag: Huvudmanslag;
  /** NNNNNN-NNNN. Null when unknown, which only an example network allows. */
  organisationsnummer: string | null;
  /** Two-digit länskod. Null for a party without a län. */
  lan: string | null;
  /** Its subgraph's GraphQL endpoints, in order of preference. */
  urls: readonly string[];
  key: PublicKey;
}

/** The first record: the network's description, signed with every founder's key and with samverkan's. */
export interface Genesis {
  type: 'genesis';
  /** The id of the network. */
  network: string;
  /** Whether the network is an example, where a member's organisationsnummer may be unknown. */
  exempel: boolean;
  /** The version of the rules that the log begins with. Absent: the first. */
  rules?: number;
  founders: readonly Identity[];
  /** The neutral service with the texts that the parties share. It is not a huvudman. */
  samverkan: { urls: readonly string[]; key: PublicKey };
  /** The registry's key. It signs only checkpoints. */
  registry: { key: PublicKey };
}

/** The fields of every later entry. */
interface Signed {
  network: string;
  /** The signer: a member's id, or `samverkan` or `registry`. */
  member: string;
  /** The signer's own running number: 0 when it joined, then one more for each entry. */
  number: number;
  /** The end of the log as the signer saw it. So every entry confirms all earlier ones, whoever keeps the log. */
  seen: Place;
}

/**
 * A newcomer joins. A private one has the voucher of the huvudman that gives it its uppdrag; a public one has those of
 * several founders.
 */
export interface JoinEntry extends Signed {
  type: 'join';
  identity: Identity;
  /** A {@link Voucher}, compact JWS; a list of them for a public huvudman. */
  voucher: string | readonly string[];
}

/** A member that joined as public before the rules required the founders' vouchers, and that now has them. */
export interface ConfirmEntry extends Signed {
  type: 'confirm';
  vouchers: readonly string[];
}

/** A member states the addresses of its subgraph. */
export interface AddressEntry extends Signed {
  type: 'address';
  urls: readonly string[];
}

/** A member changes its key. Signed with the old key and the new one. */
export interface KeyEntry extends Signed {
  type: 'key';
  key: PublicKey;
}

/** A member states its version of the contract, and its extension. */
export interface PublishEntry extends Signed {
  type: 'publish';
  kontraktsversion: string;
  /** SDL. Null: no extension. */
  extension: string | null;
}

/** A member leaves for good. */
export interface LeaveEntry extends Signed {
  type: 'leave';
}

/** The registry changes to later rules. */
export interface RulesEntry extends Signed {
  type: 'rules';
  rules: number;
}

/**
 * A member states the key by which gateways may put a code in the place of a signature on their calls to it. Null: they
 * may no longer. Older readers skip this kind of entry, so readers that know it must not refuse one either: nothing in
 * it can make it refused.
 */
export interface CallKeyEntry extends Signed {
  type: 'callkey';
  optional: true;
  key: CallKey | null;
}

/**
 * A huvudman takes back its voucher for a member's uppdrag. The member then has no uppdrag from it, but stays a member,
 * since nobody decides over another. Older readers skip this kind, as they do call keys.
 */
export interface WithdrawEntry extends Signed {
  type: 'withdraw';
  optional: true;
  /** The member that has the uppdrag. */
  of: string;
}

/**
 * An entry of a kind that this reader does not know, marked by its signer with `optional: true`. It stands in the chain
 * and changes nothing. An unknown entry without the mark is refused, since later entries may depend on it.
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

/** A huvudman's signed statement for a newcomer to which it gives an uppdrag, or a founder's for a public huvudman. */
export interface Voucher {
  network: string;
  /** The huvudman that vouches. */
  issuer: string;
  /** The newcomer's id. */
  member: string;
  /** Its name and slag. Absent under the first rules. */
  namn?: string;
  slag?: Huvudmanslag;
  organisationsnummer: string | null;
  /** The thumbprint of the newcomer's key. */
  kid: string;
  /** The uppdrag in words. Null for a public huvudman, to which nobody gives one. */
  uppdrag: string | null;
  /** The last day on which the newcomer can use it to join, YYYY-MM-DD. */
  expires: string;
}
