import type { Entry } from './Entry.ts';
import { signPayload } from './jws.ts';
import { encodePayload, type SignedEntry } from './SignedEntry.ts';
import type { Signer } from './Signer.ts';

/**
 * Signs an entry with each key that it takes: a genesis with every founder's and samverkan's, a change of key with the
 * old one and the new one, all others with the member's. The order does not matter.
 */
export async function signEntry(entry: Entry, ...signers: Signer[]): Promise<SignedEntry> {
  const signed: SignedEntry = { payload: encodePayload(entry), signatures: [] };
  return addSignatures(signed, ...signers);
}

/** The same entry with more signatures, for those who sign one after the other. One's earlier signature is replaced. */
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
