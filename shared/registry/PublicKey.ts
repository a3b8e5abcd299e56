/** A party's public Ed25519 key as a JWK (RFC 8037), with the members that its thumbprint is made of and no others. */
export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  /** The 32 bytes of the key, base64url. */
  x: string;
}

/** Whether a value is such a key. One with a private part is not: it would be published. */
export function isPublicKey(value: unknown): value is PublicKey {
  const { kty, crv, x, ...rest } = Object(value) as Record<string, unknown>;
  return (
    kty === 'OKP' &&
    crv === 'Ed25519' &&
    typeof x === 'string' &&
    /^[A-Za-z0-9_-]{43}$/.test(x) &&
    Object.keys(rest).length === 0
  );
}
