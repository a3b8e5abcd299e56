import { prefixesClash } from '../contract/prefixOf.ts';
import type { Identity } from './Entry.ts';
import { identityFormRefused } from './identityRefused.ts';
import type { Membership, RegisteredMember } from './Membership.ts';
import { namesClash } from './nameLikeness.ts';
import type { PublicKey } from './PublicKey.ts';
import { type Refusal, refusal } from './Refusal.ts';
import { bindsIdentity } from './rules.ts';
import { thumbprint } from './thumbprint.ts';

/**
 * Refuses a newcomer that has something wrong in itself, or something that another has: its id, its prefix or its name, of
 * those who have left too; its organisationsnummer, of those who are members; its key, of whoever has had it.
 */
export function memberRefused(newcomer: Identity, membership: Membership): Refusal | null {
  const wrong = identityFormRefused(newcomer, membership);
  if (wrong) return wrong;
  const { id, organisationsnummer } = newcomer;
  if (membership.members.has(id)) {
    return refusal('UPPTAGET_ID', `Id ${id} är eller har varit ett annats: välj ett annat.`);
  }
  for (const other of membership.members.values()) {
    if (prefixesClash(id, other.id)) {
      return refusal(
        'UPPTAGET_PREFIX',
        `Id ${id} ger ett prefix som kan förväxlas med ${other.id}: välj ett id som varken börjar likadant eller ser likadant ut.`,
      );
    }
    if (bindsIdentity(membership.rules) && takesName(newcomer, other)) {
      return refusal(
        'UPPTAGET_NAMN',
        `Namnet ${newcomer.namn} kan förväxlas med ${other.namn} (${other.id}): ansluten är en annan under det.`,
      );
    }
    if (
      organisationsnummer !== null &&
      other.left === null &&
      other.organisationsnummer === organisationsnummer
    ) {
      return refusal(
        'UPPTAGET_ORGANISATIONSNUMMER',
        `${other.id} är medlem med organisationsnummer ${organisationsnummer}: en juridisk person är medlem en gång.`,
      );
    }
  }
  return keyRefused(newcomer.key, membership);
}

/** Whether a name is another's. Who joins anew has its own name again: it is known by its organisationsnummer. */
function takesName({ namn, organisationsnummer }: Identity, other: RegisteredMember): boolean {
  if (!namesClash(namn, other.namn)) return false;
  const same = organisationsnummer !== null && organisationsnummer === other.organisationsnummer;
  return other.left === null || !same;
}

/** Refuses a key that anyone in the network has, or has had: nobody could tell who signs with it. */
export function keyRefused(key: PublicKey, membership: Membership): Refusal | null {
  const kid = thumbprint(key);
  const { samverkan, registry, members } = membership;
  const used = [samverkan, registry, ...members.values()].some(({ keys }) =>
    keys.some((one) => one.kid === kid),
  );
  return used
    ? refusal(
        'UPPTAGEN_NYCKEL',
        'Nyckeln är eller har varit i bruk i nätverket: ta bort nyckelfilen och gör en ny med "npx vardnat keys make".',
      )
    : null;
}
