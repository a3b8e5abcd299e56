import type { Huvudmanslag } from '../contract/enums.ts';
import type { Identity } from './Entry.ts';
import type { CallKey, PublicKey } from './Signer.ts';

/** A party that signs entries: a member, or one of the two services. */
export interface Party {
  id: string;
  /** In order of preference; empty for the registry, which is where the log was found. */
  urls: readonly string[];
  /** Every key that it has had, the one in force last. */
  keys: readonly { key: PublicKey; kid: string; from: number }[];
  /** The running number of its last entry. */
  number: number;
  /** The key by which gateways may put codes on their calls to it; absent or null: they sign each. */
  callKey?: CallKey | null;
}

/** A member, as the log describes it. */
export interface RegisteredMember extends Party, Omit<Identity, 'key' | 'urls'> {
  /** Null until it has said which. */
  kontraktsversion: string | null;
  /** The SDL that it publishes beyond the contract; null: nothing. */
  extension: string | null;
  /** When it joined. */
  joined: string;
  /** When it left; null: it is a member. */
  left: string | null;
  /**
   * Who gave it which uppdrag when it joined, and when that was taken back (null, or left out: it stands); null for a public
   * huvudman that the founders know.
   */
  uppdrag: { issuer: string; text: string; withdrawn?: string | null } | null;
  /** Whether it has signed the genesis. */
  founder: boolean;
  /** The founders whose vouchers its public slag rests on; empty for the founders themselves, and for all who have none. */
  admittedBy: readonly string[];
}

/** Who belongs to the network: what the log says, summed up. */
export interface Membership {
  network: string;
  exempel: boolean;
  /** The version of the rules that the next entry is judged by. */
  rules: number;
  samverkan: Party;
  registry: Party;
  /** By id, in the order in which they joined; those who have left among them. */
  members: ReadonlyMap<string, RegisteredMember>;
}

/** The key in force. */
export function keyOf({ keys }: Party): { key: PublicKey; kid: string } {
  const last = keys.at(-1);
  if (!last) throw new Error('a party without a key');
  return last;
}

/** The key that a party had when the record with that number stood last. */
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

/** Whoever signs under that id: a member, samverkan or the registry. */
export function partyOf(membership: Membership, id: string): Party | RegisteredMember | undefined {
  if (id === 'samverkan') return membership.samverkan;
  if (id === 'registry') return membership.registry;
  return membership.members.get(id);
}

const publicSlag: ReadonlySet<Huvudmanslag> = new Set(['REGION', 'KOMMUN', 'KOMMUNALFORBUND']);

/** Whether those of that slag are public huvudmän, who give uppdrag. */
export function isPublic(slag: Huvudmanslag): boolean {
  return publicSlag.has(slag);
}

/** Whether a member's public slag rests on more than its own word: on the genesis, or on the founders' vouchers. */
export function maySpeakAsPublic({ founder, admittedBy }: RegisteredMember): boolean {
  return founder || admittedBy.length > 0;
}

/** Whether a member can vouch for one that it gives an uppdrag. */
export function mayGiveUppdrag(member: RegisteredMember, { rules }: Membership): boolean {
  if (member.left !== null || !isPublic(member.slag)) return false;
  return !bindsIdentity(rules) || maySpeakAsPublic(member);
}

/** How many founders are to vouch for a public newcomer: more than half of those who are members, and at least three. */
export function foundersNeeded(membership: Membership): number {
  return Math.max(3, Math.floor(activeFounders(membership).length / 2) + 1);
}

/**
 * The versions of the rules that entries are judged by. A log begins with those that its genesis states (the first, when
 * it states none) and goes over to later ones by an entry of the registry's; what stood before keeps its own.
 *
 * Readers must judge alike, whatever they run on and for ever. So a version never changes once it is in use, and is made of
 * nothing that does: no data of Unicode's version, no detector that is still being improved. Those are for the registry's
 * door (admissionRefused).
 *
 * 1. A newcomer's slag, name and addresses are taken at its own word, by one voucher of any member that calls itself public.
 * 2. A voucher binds slag and name. A public slag comes by the genesis or by the founders' vouchers, and only who has it so
 *    vouches. The organisationsnummer is of the slag's kind, no name can be taken for another's, and addresses have one form.
 *    Kinds of entry that a reader does not know are skipped when they are marked optional.
 */
export const latestRules = 2;

/** Whether a log that has come to these rules holds newcomers to those of version 2. */
export function bindsIdentity(rules: number): boolean {
  return rules >= 2;
}
