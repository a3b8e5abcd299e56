import { readFile } from 'node:fs/promises';
import { SettingError } from '../shared/errors/SettingError.ts';
import type { Member } from './scatter/Member.ts';

/** Who is in the network, and where. */
export interface Network {
  /** The samverkan subgraph's GraphQL endpoint. */
  samverkan: string;
  /** The huvudmän's subgraphs, by id. */
  members: Map<string, Member>;
}

const form = '{ "samverkan": URL, "huvudman": { slug: URL } }';

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

/** A network from its JSON form. Throws Error that says what is wrong. */
export function networkFrom(json: unknown): Network {
  const { samverkan, huvudman } = Object(json) as Record<string, unknown>;
  if (typeof huvudman !== 'object' || huvudman === null || Array.isArray(huvudman)) {
    throw new Error('"huvudman" must map slugs to URLs');
  }
  const members = Object.entries(huvudman).map(
    ([id, url]) => [id, { id, url: httpUrl(url, `huvudman.${id}`) }] as const,
  );
  return { samverkan: httpUrl(samverkan, 'samverkan'), members: new Map(members) };
}

function httpUrl(value: unknown, name: string): string {
  if (typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value)) return value;
  throw new Error(`"${name}" is ${JSON.stringify(value) ?? 'missing'}, not an http(s) URL`);
}
