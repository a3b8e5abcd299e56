import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { JSONWebKeySet } from 'jose';
import { SettingError } from '../errors/SettingError.ts';
import { defaultAlgorithms, type Issuer, knownAlgorithms } from './Issuer.ts';
import { type KeyLocation, readKeyLocation } from './keys/KeyLocation.ts';
import { readClaimReading } from './readClaimReading.ts';
import { readSignIn } from './readSignIn.ts';

const audiences = ['natverk', 'egen'] as const;
const fields = [
  ...['issuer', 'jwks', 'huvudman', 'lan', 'audiences', 'algorithms', 'maxLifetimeSeconds'],
  ...['claims', 'signIn'],
];
const form =
  '{ "issuers": [{ "issuer": "https://login.tierp.se", "jwks": "https://login.tierp.se/jwks", "huvudman": ["tierp"] }] }';

/**
 * Reads the issuers that a subgraph trusts. `jwks` is an address, a file (relative to this one) or a key set;
 * `audiences` (natverk, egen), `algorithms`, `maxLifetimeSeconds`, `claims` and `signIn` may be left out. Throws
 * SettingError that names the file and what is wrong in it.
 */
export async function readIssuers(file: string): Promise<Issuer[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SettingError(`ISSUERS: the file ${file} cannot be read.`);
  });
  try {
    return issuersFrom(JSON.parse(text), dirname(resolve(file)));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message;
    throw new SettingError(`ISSUERS: the file ${file} must have the form ${form}: ${why}.`);
  }
}

/**
 * Issuers from their JSON form. Files that they name are relative to `folder`. Throws Error that says what is wrong.
 */
export function issuersFrom(json: unknown, folder: string): Issuer[] {
  const { issuers } = Object(json) as { issuers?: unknown };
  if (!Array.isArray(issuers) || issuers.length === 0) {
    throw new Error('"issuers" must list at least one issuer');
  }
  const read = issuers.map((one, index) => issuerFrom(one, `issuers[${index}]`, folder));
  const twice = read.find(
    ({ issuer }, index) => read.findIndex((o) => o.issuer === issuer) < index,
  );
  if (twice) throw new Error(`the issuer "${twice.issuer}" is listed twice`);
  return read;
}

function issuerFrom(json: unknown, where: string, folder: string): Issuer {
  const given = Object(json) as Record<string, unknown>;
  const unknown = Object.keys(given).find((name) => !fields.includes(name));
  if (unknown !== undefined) throw new Error(`"${where}.${unknown}" is not a field of an issuer`);
  const { issuer, huvudman, lan = [], maxLifetimeSeconds = 3600, claims, signIn } = given;
  if (typeof issuer !== 'string' || issuer === '') {
    throw new Error(`"${where}.issuer" must be the issuer's iss, as its tokens have it`);
  }
  if (huvudman !== '*' && !isTexts(huvudman)) {
    throw new Error(
      `"${where}.huvudman" must list the parties that it may speak for, usually one, or be "*" for all`,
    );
  }
  if (lan !== '*' && !isLan(lan)) {
    throw new Error(
      `"${where}.lan" must list the two-digit länskoder that its samordnare speak for, such as ["03"], or be "*" for all`,
    );
  }
  if (!Number.isInteger(maxLifetimeSeconds) || Number(maxLifetimeSeconds) <= 0) {
    throw new Error(`"${where}.maxLifetimeSeconds" must be a whole number of seconds above 0`);
  }
  return {
    issuer,
    keys: jwksOf(given.jwks, where, folder),
    huvudman,
    lan,
    audiences: choice(given.audiences ?? audiences, audiences, `${where}.audiences`),
    algorithms: choice(
      given.algorithms ?? defaultAlgorithms,
      knownAlgorithms,
      `${where}.algorithms`,
    ),
    maxLifetimeSeconds: Number(maxLifetimeSeconds),
    ...(claims === undefined ? {} : { claims: readClaimReading(claims, `${where}.claims`) }),
    ...(signIn === undefined
      ? {}
      : { signIn: readSignIn(signIn, issuer, `${where}.signIn`, folder) }),
  };
}

function jwksOf(value: unknown, where: string, folder: string): KeyLocation {
  const { keys } = Object(value) as { keys?: unknown };
  if (Array.isArray(keys)) return value as JSONWebKeySet;
  if (typeof value === 'string' && value !== '')
    return readKeyLocation(value, `${where}.jwks`, folder);
  throw new Error(`"${where}.jwks" must be an address, a file or a key set`);
}

function choice<Known extends string>(value: unknown, known: readonly Known[], where: string) {
  if (isTexts(value) && value.every((one) => (known as readonly string[]).includes(one))) {
    return known.filter((one) => value.includes(one));
  }
  throw new Error(`"${where}" must list some of ${known.join(', ')}`);
}

function isLan(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => /^\d{2}$/.test(String(one)));
}

function isTexts(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === 'string' && one !== '')
  );
}
