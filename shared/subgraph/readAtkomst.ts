import { readFileSync } from 'node:fs';
import type { AccessChoice } from '../access/maySee.ts';
import { SettingError } from '../errors/SettingError.ts';

/**
 * Reads the file of ATKOMST, which states who sees which fields of a deployment's huvudmän by slug: `{ "tierp": {
 * "falt": { "Verksamhet.systemstod": "egen" }, "parter": ["osthammar"] } }`. Empty when no file is set. Throws
 * SettingError when the file cannot be read, has another form, or names a huvudman that is not in `known`. The content
 * of `falt` is checked where it is used.
 */
export function readAtkomst(
  file: string | null,
  known: readonly string[],
): ReadonlyMap<string, AccessChoice> {
  if (file === null) return new Map();
  const chosen = Object.entries(parsed(file));
  for (const [slug, choices] of chosen) {
    if (!known.includes(slug)) {
      throw wrong(file, `names "${slug}", which is no huvudman of this network.`);
    }
    if (!isAtkomstval(choices)) {
      throw wrong(
        file,
        `must give ${slug} the form { "falt": { "Type.field": "egen" }, "parter": ["slug"] }.`,
      );
    }
  }
  return new Map(chosen as [string, AccessChoice][]);
}

function parsed(file: string): object {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong(file, `cannot be read as JSON: ${(error as Error).message}`);
  }
  if (!isObject(content)) throw wrong(file, 'must hold an object with a huvudman for each name.');
  return content;
}

function isAtkomstval(value: unknown): value is AccessChoice {
  if (!isObject(value)) return false;
  const { falt = {}, parter = [], ...others } = value;
  return (
    Object.keys(others).length === 0 &&
    isObject(falt) &&
    Object.values(falt).every(isText) &&
    Array.isArray(parter) &&
    parter.every(isText)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function wrong(file: string, text: string): SettingError {
  return new SettingError(`ATKOMST: ${file} ${text}`);
}
