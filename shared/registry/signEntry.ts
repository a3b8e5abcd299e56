import type { Entry } from './Entry.ts';
import { signPayload } from './jws.ts';
import { encodePayload, type SignedEntry } from './SignedEntry.ts';
import type { Signer } from './Signer.ts';

/**
 * Signs an entry with each key that it needs: a genesis with every founder's and samverkan's, a change of key with the
 * old and the new key, all others with the member's. The order does not matter.
 */
export async function signEntry(entry: Entry, ...signers: Signer[]): Promise<SignedEntry> {
  const signed: SignedEntry = { payload: encodePayload(entry), signatures: [] };
  return addSignatures(signed, ...signers);
}

/**
 * The same entry with more signatures, for signers who sign one after the other. A new signature by the same key
 * replaces the earlier one.
 */
export async function addSignatures(
  { payload, signatures }: SignedEntry,
  ...signers: Signer[]
): Promise<SignedEntry> {
  const added = await Promise.all(
    signers.map((signer) => signPayload(payload, 'vardnat-entry', signer)),
  );
  const headers = new Set(added.map((one) => one.protected));
  const kept = signatures.filter((one) => !headers.has(one.protected));
  return { payload, signatures: [...kept, ...added] };
}
