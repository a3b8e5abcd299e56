import { readFile } from 'node:fs/promises';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { isInstant } from '../../shared/registry/SignedEntry.ts';
import { type CallKey, isCallKey } from '../../shared/registry/Signer.ts';
import { isDatum } from '../../shared/values/datum.ts';
import type { Member } from '../natverk/context.ts';
import type { Network } from './Network.ts';

const form =
  '{ "samverkan": URL, "huvudman": { slug: URL or { "url": URL, "kontraktsversion": "1.0.0", "callKey": JWK } }, "uttradda": { slug: "2026-01-31" } }, where each URL is one URL or a list of several, and "uttradda" says who has left and when; leave it out when nobody has';

/** Reads a network file. Throws SettingError, naming the file and what is wrong in it. */
export async function readNetwork(file: string): Promise<Network> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SettingError(`The network file ${file} cannot be read.`);
  });
  try {
    return networkFrom(JSON.parse(text));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message;
    throw new SettingError(`The network file ${file} must have the form ${form}: ${why}.`);
  }
}

/** Reads a network from JSON. Nobody in it publishes more than the contract. Throws Error that says what is wrong. */
export function networkFrom(json: unknown): Network {
  const { samverkan, huvudman, uttradda = {} } = Object(json) as Record<string, unknown>;
  if (typeof huvudman !== 'object' || huvudman === null || Array.isArray(huvudman)) {
    throw new Error('"huvudman" must map slugs to URLs');
  }
  const members = Object.entries(huvudman).map(
    ([id, url]) => [id, memberAt(id, url, `huvudman.${id}`)] as const,
  );
  return {
    samverkan: memberAt('samverkan', samverkan, 'samverkan'),
    members: new Map(members),
    extensions: new Map(),
    departed: departedIn(uttradda, huvudman),
  };
}

/** Who has left and when, as the file states it. */
function departedIn(uttradda: unknown, huvudman: object): Map<string, string> {
  if (typeof uttradda !== 'object' || uttradda === null || Array.isArray(uttradda)) {
    throw new Error('"uttradda" must map slugs to days');
  }
  return new Map(
    Object.entries(uttradda).map(([id, left]) => {
      if (typeof left !== 'string' || !isDayOrInstant(left)) {
        throw new Error(
          `"uttradda.${id}" is ${JSON.stringify(left)}, not a day such as 2026-01-31`,
        );
      }
      if (Object.hasOwn(huvudman, id)) {
        throw new Error(`"${id}" stands in both "huvudman" and "uttradda"`);
      }
      return [id, left] as const;
    }),
  );
}

function isDayOrInstant(text: string): boolean {
  return isDatum(text.slice(0, 10)) && (text.length === 10 || isInstant(text));
}

/** A member as the file states it: its URLs, or an object with them, its contract version and its call key. */
function memberAt(id: string, stated: unknown, name: string): Member {
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated)) {
    return { id, urls: httpUrls(stated, name), kontraktsversion: null };
  }
  const { url, kontraktsversion = null, callKey = null } = stated as Record<string, unknown>;
  if (kontraktsversion !== null && !isVersion(kontraktsversion)) {
    throw new Error(
      `"${name}.kontraktsversion" is ${JSON.stringify(kontraktsversion)}, not a version such as "1.0.0"`,
    );
  }
  if (callKey !== null && !isCallKey(callKey)) {
    throw new Error(
      `"${name}.callKey" is not a public X25519 key: give { "kty": "OKP", "crv": "X25519", "x": "…" }, as "npx vardnat keys calls" shows it`,
    );
  }
  const member = { id, urls: httpUrls(url, `${name}.url`), kontraktsversion };
  return callKey === null ? member : { ...member, callKey: callKey as CallKey };
}

function isVersion(value: unknown): value is string {
  return typeof value === 'string' && /^\d+\.\d+\.\d+$/.test(value);
}

/** One URL, or several in the order in which they are asked. */
function httpUrls(value: unknown, name: string): string[] {
  if (!Array.isArray(value)) return [httpUrl(value, name)];
  if (value.length === 0) throw new Error(`"${name}" is an empty list`);
  return value.map((url, index) => httpUrl(url, `${name}[${index}]`));
}

function httpUrl(value: unknown, name: string): string {
  if (typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value)) return value;
  throw new Error(`"${name}" is ${JSON.stringify(value) ?? 'missing'}, not an http(s) URL`);
}
