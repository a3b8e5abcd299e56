import { type CryptoKey, FlattenedSign, flattenedVerify, importJWK } from 'jose';
import { encodePayload } from './SignedEntry.ts';
import { type PublicKey, type Signer, thumbprint } from './Signer.ts';

/**
 * The purpose of a signature. It stands in the header, so that a signature for one purpose is never valid for another.
 */
export type Purpose =
  | 'vardnat-entry'
  | 'vardnat-voucher'
  | 'vardnat-checkpoint'
  | 'vardnat-countersignature';

interface Signature {
  protected: string;
  signature: string;
}

/** The one accepted header for that purpose and key, whatever algorithm another header names. */
function headerOf(purpose: Purpose, kid: string): string {
  return encodePayload(header(purpose, kid));
}

function header(typ: Purpose, kid: string) {
  return { alg: 'EdDSA', kid, typ };
}

/** Signs a payload (base64url) for one purpose. */
export async function signPayload(
  payload: string,
  purpose: Purpose,
  { kid, key }: Signer,
): Promise<Signature> {
  const bytes = Buffer.from(payload, 'base64url');
  // The header's fields are in alphabetical order, as the verification expects.
  const jws = await new FlattenedSign(bytes).setProtectedHeader(header(purpose, kid)).sign(key);
  return { protected: jws.protected as string, signature: jws.signature };
}

/** Whether that key made the signature of a payload, for that purpose. */
export async function verifyPayload(
  payload: string,
  signature: Signature,
  purpose: Purpose,
  publicKey: PublicKey,
): Promise<boolean> {
  if (signature.protected !== headerOf(purpose, thumbprint(publicKey))) return false;
  try {
    const key = (await importJWK({ ...publicKey }, 'EdDSA')) as CryptoKey;
    await flattenedVerify({ payload, ...signature }, key, { algorithms: ['EdDSA'] });
    return true;
  } catch {
    return false;
  }
}

/** The kid in a signature for that purpose. Null when it has another header. */
export function kidOf(signature: Signature, purpose: Purpose): string | null {
  try {
    const { kid } = JSON.parse(Buffer.from(signature.protected, 'base64url').toString('utf8'));
    return signature.protected === headerOf(purpose, String(kid)) ? kid : null;
  } catch {
    return null;
  }
}
