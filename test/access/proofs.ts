import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { digest } from '../../shared/access/assertion/assertion.ts';
import type { Call } from '../../shared/access/Call.ts';
import { address, call } from './calls.ts';

export const now = () => Math.floor(Date.now() / 1000);

/** A client that binds its tokens to a key of its own. */
export async function client(alg = 'ES256') {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(publicKey);
  return {
    privateKey,
    secret: await exportJWK(privateKey),
    jwk,
    alg,
    cnf: { jkt: await calculateJwkThumbprint(jwk) },
  };
}
export const [user, thief] = [await client(), await client()];

/** A proof that `user` has its key, for one call with this token. */
export function proof(
  accessToken: string,
  claims: JWTPayload = {},
  { by = user, header = {} }: { by?: Awaited<ReturnType<typeof client>>; header?: object } = {},
): Promise<string> {
  const good = { jti: crypto.randomUUID(), htm: 'POST', htu: address, iat: now() };
  return new SignJWT({ ...good, ath: digest(accessToken), ...claims })
    .setProtectedHeader({ alg: by.alg, typ: 'dpop+jwt', jwk: by.jwk, ...header })
    .sign(by.privateKey);
}

export const bound = (accessToken: string, dpop: string | undefined, more?: Partial<Call>) =>
  call({ authorization: `DPoP ${accessToken}`, dpop }, more);
