import { readFileSync } from 'node:fs';
import type { FastifyBaseLogger } from 'fastify';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { isDatum } from '../../shared/values/datum.ts';
import type { Network, NetworkSource, Undantag } from './Network.ts';

/**
 * The network without the members that this gateway's operator leaves out. The gateway does not ask them, and does not serve
 * what they publish beyond the contract. They stay members for everybody else. Each is named with the reason, in the log at
 * the start and beside every answer for which it would have been asked.
 */
export function excludeMembers(
  source: NetworkSource,
  excluded: ReadonlyMap<string, Undantag>,
  log: Pick<FastifyBaseLogger, 'warn'>,
): NetworkSource {
  if (excluded.size === 0) return source;
  for (const [huvudman, undantag] of excluded) {
    log.warn({ huvudman, ...undantag }, 'left out of this gateway’s view by its operator');
    if (source.current().members.has(huvudman)) continue;
    log.warn({ huvudman }, 'EXCLUDED_MEMBERS names it, but it is not a member now');
  }
  // The same network gives the same view, so that views can be compared by identity.
  let last: { of: Network; view: Network } | null = null;
  const viewOf = (network: Network): Network => {
    if (last?.of !== network) last = { of: network, view: without(network, excluded) };
    return last.view;
  };
  return {
    current: () => viewOf(source.current()),
    onChange: (listener) => source.onChange((network) => listener(viewOf(network))),
    register: () => source.register?.() ?? null,
    close: () => source.close(),
  };
}

function without(network: Network, excluded: ReadonlyMap<string, Undantag>): Network {
  const kept = <T>(all: ReadonlyMap<string, T>) =>
    new Map([...all].filter(([id]) => !excluded.has(id)));
  return {
    ...network,
    members: kept(network.members),
    extensions: kept(network.extensions),
    excluded: new Map([...excluded].filter(([id]) => network.members.has(id))),
  };
}

/** The longest reason: a sentence or two, since it is shown beside every answer. */
const maxReason = 500;

/**
 * Reads the file that EXCLUDED_MEMBERS names: by id, the members that this gateway's operator leaves out of its view, with the
 * day and the reason. Throws SettingError for anything else: to leave a member out without a reason would be censorship.
 */
export function readExcluded(file: string | undefined): ReadonlyMap<string, Undantag> {
  if (!file) return new Map();
  const content = parsed(file);
  if (!isObject(content)) throw wrong(file, 'it is not an object');
  return new Map(Object.entries(content).map(([id, said]) => [id, undantagFrom(file, id, said)]));
}

function undantagFrom(file: string, id: string, said: unknown): Undantag {
  const { skal, sedan, ...more } = Object(said) as Record<string, unknown>;
  if (id === 'samverkan') throw wrong(file, 'samverkan is not a member, and cannot be left out');
  if (typeof skal !== 'string' || skal.trim() === '' || skal.length > maxReason) {
    throw wrong(file, `"${id}" has no "skal" of 1 to ${maxReason} characters`);
  }
  if (typeof sedan !== 'string' || !isDatum(sedan)) {
    throw wrong(file, `"${id}" has no "sedan" with a day, YYYY-MM-DD`);
  }
  const [unknown] = Object.keys(more);
  if (unknown !== undefined) throw wrong(file, `"${id}" has an unknown field "${unknown}"`);
  return { skal: skal.trim(), sedan };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong(file, `it cannot be read as JSON (${(error as Error).message})`);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(file: string, why: string): SettingError {
  return new SettingError(
    `EXCLUDED_MEMBERS: ${file} must have the form { "privat-ny": { "skal": "why, in Swedish", "sedan": "2026-01-31" } }: ${why}.`,
  );
}
