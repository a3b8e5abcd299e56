import { resolve } from 'node:path';
import { isLoopback } from './keys/KeyLocation.ts';
import { onlyFields } from './readClaimReading.ts';
import type { SignIn } from './SignIn.ts';

const fields = ['clientId', 'clientSecretFile', 'namn', 'scope', 'identity', 'egen', 'natverk'];

/**
 * How people sign in with an issuer, from its JSON form. Files that it names are relative to `folder`. Throws Error
 * that says what is wrong.
 */
export function readSignIn(json: unknown, issuer: string, where: string, folder: string): SignIn {
  const given = onlyFields(json, where, fields);
  const { clientSecretFile: file, egen = {}, natverk = null, identity = 'access_token' } = given;
  const { protocol, hostname } = new URL(URL.canParse(issuer) ? issuer : 'none:');
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) {
    throw new Error(`"${where}" is for an issuer at an https address, which ${issuer} is not`);
  }
  if (identity !== 'access_token' && identity !== 'id_token') {
    throw new Error(`"${where}.identity" must be access_token or id_token`);
  }
  const scope = text(given.scope ?? 'openid', `${where}.scope`);
  if (!scope.split(' ').includes('openid')) throw new Error(`"${where}.scope" must have openid`);
  return {
    clientId: text(given.clientId, `${where}.clientId`),
    clientSecretFile:
      file === undefined ? null : resolve(folder, text(file, `${where}.clientSecretFile`)),
    namn: text(given.namn ?? new URL(issuer).host, `${where}.namn`),
    scope,
    identity,
    egen: parameters(egen, `${where}.egen`),
    natverk: natverk === null ? null : parameters(natverk, `${where}.natverk`),
  };
}

function text(value: unknown, where: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`"${where}" must be a text`);
}

/** Parameters that a subgraph sets itself in each request. A file may not set them. */
const own = ['grant_type', 'code', 'redirect_uri', 'code_verifier', 'client_id', 'refresh_token'];

function parameters(json: unknown, where: string): Readonly<Record<string, string>> {
  const given = onlyFields(json, where, Object.keys(Object(json)));
  const wrong = Object.keys(given).find(
    (name) => own.includes(name) || typeof given[name] !== 'string',
  );
  if (wrong !== undefined)
    throw new Error(`"${where}.${wrong}" cannot be set: the subgraph sets it itself`);
  return given as Record<string, string>;
}
