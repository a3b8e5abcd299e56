import { readFileSync } from 'node:fs';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { isDatum } from '../../shared/values/datum.ts';
import type { Undantag } from '../registry/Network.ts';

/** A reason is a sentence or two, and is shown beside every answer. */
const maxReason = 500;

/**
 * Reads the file that EXCLUDED_MEMBERS names: whom the operator of this gateway leaves out of its view, since when and why,
 * by id. Throws SettingError on anything else: who is left out without a reason would be censored.
 */
export function readExcluded(file: string | undefined): ReadonlyMap<string, Undantag> {
  if (!file) return new Map();
  const content = parsed(file);
  if (!isObject(content)) throw wrong(file, 'it is no object');
  return new Map(Object.entries(content).map(([id, said]) => [id, undantagFrom(file, id, said)]));
}

function undantagFrom(file: string, id: string, said: unknown): Undantag {
  const { skal, sedan, ...more } = Object(said) as Record<string, unknown>;
  if (id === 'samverkan') throw wrong(file, 'samverkan is no member, and cannot be left out');
  if (typeof skal !== 'string' || skal.trim() === '' || skal.length > maxReason) {
    throw wrong(file, `"${id}" has no "skal" of 1 to ${maxReason} characters`);
  }
  if (typeof sedan !== 'string' || !isDatum(sedan)) {
    throw wrong(file, `"${id}" has no "sedan" that is a day, YYYY-MM-DD`);
  }
  const [unknown] = Object.keys(more);
  if (unknown !== undefined) throw wrong(file, `"${id}" has "${unknown}", which means nothing`);
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
