import { prefixesClash } from '../contract/prefixOf.ts';
import type { Identity } from './Entry.ts';
import { identityFormRefused } from './identityRefused.ts';
import { kidOf, verifyPayload } from './jws.ts';
import { bindsIdentity, type Membership, type RegisteredMember } from './Membership.ts';
import { namesClash } from './nameLikeness.ts';
import { type RegistryRefusal, refusal } from './RegistryRefusal.ts';
import type { SignedEntry } from './SignedEntry.ts';
import { type PublicKey, thumbprint } from './Signer.ts';

/**
 * Refuses a newcomer with a fault of its own, or with something that belongs to another: an id, prefix or name of any
 * member past or present, an organisationsnummer of a present member, or a key that anybody has had.
 */
export function memberRefused(newcomer: Identity, membership: Membership): RegistryRefusal | null {
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

/**
 * Whether a name belongs to another member. A member that joins again keeps its name: its organisationsnummer
 * identifies it.
 */
function takesName({ namn, organisationsnummer }: Identity, other: RegisteredMember): boolean {
  if (!namesClash(namn, other.namn)) return false;
  const same = organisationsnummer !== null && organisationsnummer === other.organisationsnummer;
  return other.left === null || !same;
}

/** Refuses a key that anyone in the network has or has had: nobody could say who signs with it. */
export function keyRefused(key: PublicKey, membership: Membership): RegistryRefusal | null {
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

/** Refuses an entry that is not signed with that key. Whether others must sign too depends on its kind. */
export async function signatureRefused(
  { payload, signatures }: SignedEntry,
  key: PublicKey,
): Promise<RegistryRefusal | null> {
  const own = signatures.filter((one) => kidOf(one, 'vardnat-entry') === thumbprint(key));
  return signaturesRefused({ payload, signatures: own }, [key]);
}

/** Refuses an entry that is not signed once with each of these keys and with no other. Null when it is. */
export async function signaturesRefused(
  { payload, signatures }: SignedEntry,
  keys: readonly PublicKey[],
): Promise<RegistryRefusal | null> {
  const wanted = new Map(keys.map((key) => [thumbprint(key), key]));
  if (signatures.length !== wanted.size) {
    return refusal(
      'FEL_NYCKEL',
      `Posten har ${signatures.length} underskrifter men ska ha ${wanted.size}: skriv under med partens egen nyckel.`,
    );
  }
  for (const one of signatures) {
    const kid = kidOf(one, 'vardnat-entry');
    const key = kid === null ? undefined : wanted.get(kid);
    if (!kid || !key) {
      return refusal(
        'FEL_NYCKEL',
        `Posten är underskriven med nyckeln ${kid ?? '(okänd)'}, som inte är partens: skriv under med partens egen nyckel.`,
      );
    }
    wanted.delete(kid);
    if (!(await verifyPayload(payload, one, 'vardnat-entry', key))) {
      return refusal(
        'FEL_SIGNATUR',
        'Underskriften stämmer inte: något har ändrats efter att posten skrevs under.',
      );
    }
  }
  return null;
}
