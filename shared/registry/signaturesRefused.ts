import { kidOf, verifyPayload } from './jws.ts';
import type { PublicKey } from './PublicKey.ts';
import { type Refusal, refusal } from './Refusal.ts';
import type { SignedEntry } from './SignedEntry.ts';
import { thumbprint } from './thumbprint.ts';

/** Refuses an entry that is not signed with that key; who else has signed it is for those who know its kind. */
export async function signatureRefused(
  { payload, signatures }: SignedEntry,
  key: PublicKey,
): Promise<Refusal | null> {
  const own = signatures.filter((one) => kidOf(one, 'vardnat-entry') === thumbprint(key));
  return signaturesRefused({ payload, signatures: own }, [key]);
}

/** Refuses an entry that is not signed with each of these keys, once, and with no other; null when it is. */
export async function signaturesRefused(
  { payload, signatures }: SignedEntry,
  keys: readonly PublicKey[],
): Promise<Refusal | null> {
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
