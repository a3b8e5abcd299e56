import { canonicalJson } from '../values/canonicalJson.ts';
import type { PublicKey } from './PublicKey.ts';
import { sha256Base64url } from './sha256Base64url.ts';

/** A key's thumbprint (RFC 7638), base64url: the name under which it signs (`kid`). */
export function thumbprint({ kty, crv, x }: PublicKey): string {
  return sha256Base64url(canonicalJson({ kty, crv, x }));
}
