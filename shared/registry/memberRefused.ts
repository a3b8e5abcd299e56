import type { Identity } from './Entry.ts';
import { identityRefused } from './identityRefused.ts';
import type { Membership } from './Membership.ts';
import type { PublicKey } from './PublicKey.ts';
import { prefixesClash } from './prefixOf.ts';
import { type Refusal, refusal } from './Refusal.ts';
import { thumbprint } from './thumbprint.ts';

/**
 * Refuses a newcomer that has something wrong in itself, or something that another has: its id or its prefix, of those
 * who have left too; its organisationsnummer, of those who are members; its key, of whoever has had it.
 */
export function memberRefused(newcomer: Identity, membership: Membership): Refusal | null {
  const wrong = identityRefused(newcomer, membership.exempel);
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
