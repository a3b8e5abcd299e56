import { CombinedError, type Exchange, mapExchange } from '@urql/core';
import {
  type CacheExchangeOpts,
  cacheExchange,
  type KeyingConfig,
} from '@urql/exchange-graphcache';
import { keys } from './keys.generated.ts';

/**
 * Graphcache with the contract's keys. The answer to a query that leaves out a key field is an error and is not cached.
 * A row without a key is identified by its content, so that two answers are never mixed in one row.
 */
export function vardnatCache(config: Partial<CacheExchangeOpts> = {}): Exchange {
  const cache = cacheExchange({ ...config, keys: keyingOf(config.keys ?? {}) });
  const check = mapExchange({
    onResult: (result) => {
      const fault = faultIn(result.data);
      if (fault === null) return result;
      return { ...result, data: undefined, error: new CombinedError({ networkError: fault }) };
    },
  });
  return (input) => cache({ ...input, forward: check(input) });
}

/**
 * For `persistedExchange`: sends the hash of an operation instead of its text, or the text when the operation has no
 * hash.
 */
export function persisted(hashes: Readonly<Record<string, string>>) {
  return {
    enforcePersistedQueries: true,
    preferGetForPersistedQueries: false,
    generateHash: async (_text: string, { definitions }: Document): Promise<string> => {
      const operation = definitions.find(({ kind }) => kind === 'OperationDefinition');
      return hashes[operation?.name?.value ?? ''] ?? '';
    },
  };
}

interface Document {
  definitions: readonly { kind: string; name?: { value: string } }[];
}

type Row = Record<string, unknown>;

/** The key of each type. The cache asks for it by the type's name, since members may publish types that no list has. */
function keyingOf(own: KeyingConfig): KeyingConfig {
  const known = new Map<string, (row: Row) => string | null>();
  return new Proxy(own, {
    get: (given, type) => {
      if (typeof type !== 'string') return undefined;
      const found = given[type] ?? known.get(type) ?? (keys[type] ? byKey(type) : byContent);
      known.set(type, found as (row: Row) => string | null);
      return found;
    },
  });
}

function byKey(type: string) {
  const fields = keys[type] ?? [];
  return (row: Row): string => JSON.stringify(fields.map((field) => row[field]));
}

/** Why an answer cannot be cached: it has a row without its key fields. Null when every row has them. */
function faultIn(value: unknown): Error | null {
  if (typeof value !== 'object' || value === null) return null;
  const row = value as Row;
  const fields = keys[String(row.__typename)] ?? [];
  const missing = fields.filter((field) => row[field] === undefined);
  if (missing.length > 0) {
    return new Error(
      `A question takes ${row.__typename} without ${missing.join(' and ')}, by which the cache knows it: ask for ${fields.join(' and ')} in each ${row.__typename}.`,
    );
  }
  for (const each of Object.values(row)) {
    const fault = faultIn(each);
    if (fault) return fault;
  }
  return null;
}

/** Graphcache identifies a row of a list by its place in it. The next answer may have another row in that place. */
function byContent(row: Row): string {
  const text = JSON.stringify(row);
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}-${text.length}`;
}
