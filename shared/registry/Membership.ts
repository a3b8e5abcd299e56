import type { Identity } from './Entry.ts';
import type { PublicKey } from './PublicKey.ts';

/** A party that signs entries: a member, or one of the two services. */
export interface Party {
  id: string;
  /** In order of preference; empty for the registry, which is where the log was found. */
  urls: readonly string[];
  /** Every key that it has had, the one in force last. */
  keys: readonly { key: PublicKey; kid: string; from: number }[];
  /** The running number of its last entry. */
  number: number;
}

/** A member as the log tells of it. */
export interface RegisteredMember extends Party, Omit<Identity, 'key' | 'urls'> {
  /** Null until it has said which. */
  kontraktsversion: string | null;
  /** The SDL that it publishes beyond the contract; null: nothing. */
  extension: string | null;
  /** When it joined. */
  joined: string;
  /** When it left; null: it is a member. */
  left: string | null;
  /** Who gave it which uppdrag when it joined; null for a public huvudman that the founders know. */
  uppdrag: { issuer: string; text: string } | null;
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
