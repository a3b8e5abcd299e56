import { readFileSync } from 'node:fs';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { defaultLimits, type Limits, limitTable } from './limits.ts';

/** What the operator of a gateway says of the limits of its answer path. */
export interface MemberLimits {
  /** For every member. */
  limits: Limits;
  /** For some of them, what differs, by id. */
  limitsOf: ReadonlyMap<string, Partial<Limits>>;
}

/**
 * Reads MEMBER_… and the file that MEMBERS names: `{ "tierp": { "MEMBER_TIMEOUT_MS": 500 } }`. Throws SettingError on a
 * value that is no whole number in range, and on a name that is no limit, since one with a slip in it would limit nothing.
 */
export function readMemberLimits(env: NodeJS.ProcessEnv): MemberLimits {
  const stated = Object.entries(env).filter(
    ([setting, text]) => setting.startsWith('MEMBER_') && text,
  );
  const limits = limitsIn(stated.map(([setting, text]) => [setting, numberIn(text)]));
  return { limits: { ...defaultLimits, ...limits }, limitsOf: readFile(env.MEMBERS) };
}

const byName = Object.entries(limitTable) as [keyof Limits, (typeof limitTable)[keyof Limits]][];
const settings = byName.map(([, { setting }]) => setting);

function limitsIn(stated: readonly [string, unknown][], where = ''): Partial<Limits> {
  return Object.fromEntries(
    stated.map(([setting, value]) => {
      const known = byName.find(([, limit]) => limit.setting === setting);
      if (!known) {
        throw new SettingError(
          `${where}${setting} is no limit of a member; the limits are ${settings.join(', ')}.`,
        );
      }
      const [name, { least = 1 }] = known;
      if (!Number.isSafeInteger(value) || (value as number) < least) {
        throw new SettingError(
          `${where}${setting} is ${JSON.stringify(value)} but must be a whole number from ${least}.`,
        );
      }
      return [name, value];
    }),
  );
}

function numberIn(text: string | undefined): unknown {
  return /^\d+$/.test(text ?? '') ? Number(text) : text;
}

function readFile(file: string | undefined): ReadonlyMap<string, Partial<Limits>> {
  if (!file) return new Map();
  const content = parsed(file);
  const members = isObject(content) ? Object.entries(content) : null;
  if (!members?.every(([, limits]) => isObject(limits))) {
    throw new SettingError(
      `MEMBERS: ${file} must have the form { "tierp": { "MEMBER_TIMEOUT_MS": 500 } }, by the member's id.`,
    );
  }
  return new Map(
    members.map(([id, limits]) => [id, limitsIn(Object.entries(limits), `MEMBERS: ${id}: `)]),
  );
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SettingError(`MEMBERS: ${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
