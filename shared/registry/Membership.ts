import type { Huvudmanslag } from '../contract/enums.ts';
import type { Identity } from './Entry.ts';
import type { CallKey, PublicKey } from './Signer.ts';

/** A party that signs entries: a member, or one of the two services. */
export interface Party {
  id: string;
  /** In order of preference. Empty for the registry, whose address the reader already has. */
  urls: readonly string[];
  /** Every key that it has had. The last is the one in force. */
  keys: readonly { key: PublicKey; kid: string; from: number }[];
  /** The running number of its last entry. */
  number: number;
  /** The key by which gateways may put codes on their calls to it. Absent or null: gateways sign each call. */
  callKey?: CallKey | null;
}

/** A member, as the log describes it. */
export interface RegisteredMember extends Party, Omit<Identity, 'key' | 'urls'> {
  /** Null until it has stated a version. */
  kontraktsversion: string | null;
  /** The SDL of its extension. Null: it has none. */
  extension: string | null;
  /** When it joined. */
  joined: string;
  /** When it left. Null: it is a member. */
  left: string | null;
  /**
   * The uppdrag when it joined and its giver, and when the uppdrag was taken back (null or left out: it is in force).
   * Null for a public huvudman that the founders have vouched for.
   */
  uppdrag: { issuer: string; text: string; withdrawn?: string | null } | null;
  /** Whether it has signed the genesis. */
  founder: boolean;
  /**
   * The founders whose vouchers confirm its public slag. Empty for the founders themselves, and for all without such
   * vouchers.
   */
  admittedBy: readonly string[];
}

/** The members of the network, summed up from the log. */
export interface Membership {
  network: string;
  exempel: boolean;
  /** The version of the rules for the next entry. */
  rules: number;
  samverkan: Party;
  registry: Party;
  /** By id, in the order in which they joined, including those who have left. */
  members: ReadonlyMap<string, RegisteredMember>;
}

/** The key in force. */
export function keyOf({ keys }: Party): { key: PublicKey; kid: string } {
  const last = keys.at(-1);
  if (!last) throw new Error('a party without a key');
  return last;
}

/** The key of a party when the record with that number was the last. */
export function keyAt({ keys }: Party, nr: number): Party['keys'][number] | undefined {
  return keys.findLast(({ from }) => from <= nr);
}

/** The members that have not left. */
export function activeMembers({ members }: Membership): RegisteredMember[] {
  return [...members.values()].filter(({ left }) => left === null);
}

/** The founders that have not left. */
export function activeFounders(membership: Membership): RegisteredMember[] {
  return activeMembers(membership).filter(({ founder }) => founder);
}

/** The party that signs under that id: a member, samverkan or the registry. */
export function partyOf(membership: Membership, id: string): Party | RegisteredMember | undefined {
  if (id === 'samverkan') return membership.samverkan;
  if (id === 'registry') return membership.registry;
  return membership.members.get(id);
}

const publicSlag: ReadonlySet<Huvudmanslag> = new Set(['REGION', 'KOMMUN', 'KOMMUNALFORBUND']);

/** Whether huvudmän of that slag are public and give uppdrag. */
export function isPublic(slag: Huvudmanslag): boolean {
  return publicSlag.has(slag);
}

/** Whether a member's public slag is confirmed by others: by the genesis, or by the founders' vouchers. */
export function maySpeakAsPublic({ founder, admittedBy }: RegisteredMember): boolean {
  return founder || admittedBy.length > 0;
}

/** Whether a member can vouch for a newcomer to which it gives an uppdrag. */
export function mayGiveUppdrag(member: RegisteredMember, { rules }: Membership): boolean {
  if (member.left !== null || !isPublic(member.slag)) return false;
  return !bindsIdentity(rules) || maySpeakAsPublic(member);
}

/** How many founders must vouch for a public newcomer: more than half of those who are members, and at least three. */
export function foundersNeeded(membership: Membership): number {
  return Math.max(3, Math.floor(activeFounders(membership).length / 2) + 1);
}

/**
 * The versions of the rules that entries are judged by. A log begins with the version that its genesis states (the
 * first, when it states none). An entry of the registry's changes to a later version; earlier entries keep theirs.
 *
 * All readers must judge alike, on any platform and for ever. A version therefore never changes once it is in use, and
 * depends on nothing that changes, such as Unicode's data or a detector that is still being improved. Such checks are
 * made only when the registry admits an entry (admissionRefused).
 *
 * 1. A newcomer's slag, name and addresses are accepted as stated, with one voucher of any member that calls itself
 *    public.
 * 2. A voucher binds slag and name. A public slag needs the genesis or the founders' vouchers, and only a member with
 *    such a slag vouches. The organisationsnummer is of the slag's kind, no name can be mistaken for another's, and
 *    addresses have one form. Unknown kinds of entry are skipped if they are marked optional.
 */
export const latestRules = 2;

/** Whether a log with these rules holds newcomers to version 2. */
export function bindsIdentity(rules: number): boolean {
  return rules >= 2;
}
