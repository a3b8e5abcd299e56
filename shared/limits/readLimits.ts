import { SettingError } from '../errors/SettingError.ts';

/**
 * Reads limits from the environment: `maxTokens` from `PREFIX_MAX_TOKENS`, and the default where there is none. Throws
 * SettingError on a value that is no whole number from 1, and on a name that is no limit, since a limit with a slip in
 * its name would protect nobody.
 */
export function readLimits<Limits extends { [Name in keyof Limits]: number }>(
  env: NodeJS.ProcessEnv,
  prefix: string,
  defaults: Limits,
): Limits {
  const names = Object.keys(defaults) as (keyof Limits & string)[];
  const settings = new Map(names.map((name) => [settingName(prefix, name), name]));
  const limits = { ...defaults };
  for (const [setting, text] of Object.entries(env)) {
    if (!setting.startsWith(`${prefix}_`) || !text) continue;
    const name = settings.get(setting);
    if (!name) {
      throw new SettingError(
        `${setting} is no limit; the limits are ${[...settings.keys()].join(', ')}.`,
      );
    }
    limits[name] = wholeNumber(setting, text) as Limits[typeof name];
  }
  return limits;
}

function settingName(prefix: string, name: string): string {
  return `${prefix}_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;
}

function wholeNumber(setting: string, text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 1 && Number.isSafeInteger(value)) return value;
  throw new SettingError(`${setting} is "${text}" but must be a whole number from 1.`);
}
