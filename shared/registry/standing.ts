import type { Huvudmanslag } from '../contract/enums.ts';
import { activeFounders, type Membership, type RegisteredMember } from './Membership.ts';
import { bindsIdentity } from './rules.ts';

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
