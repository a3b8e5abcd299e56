import { SettingError } from '../../errors/SettingError.ts';

/** The pages at other addresses that may read a server's answers in a browser. */
export interface Origins {
  /** Whether any page may, without an access token: what anybody may read, any page may show. */
  anybody: boolean;
  /** The pages that may send an access token too. */
  listed: readonly string[];
}

export const noOrigins: Origins = { anybody: false, listed: [] };

const allowed = { name: 'ALLOWED_ORIGINS', any: 'any page that asks without an access token' };
/** The setting for the pages that may show the gateway's summaries in a frame. */
export const embedding = { name: 'EMBED_ORIGINS', any: 'any page' };

/**
 * The origins of ALLOWED_ORIGINS, or of another setting: addresses without a path, separated by commas. `*` stands for
 * what that setting lets any page do. Throws SettingError.
 */
export function readOrigins(
  text: string | undefined,
  production: boolean,
  setting: { name: string; any: string } = allowed,
): Origins {
  const all = (text ?? '').split(',').map((part) => part.trim());
  const listed = all.filter((origin) => origin !== '' && origin !== '*');
  for (const origin of listed) {
    const url = URL.canParse(origin) ? new URL(origin) : null;
    if (url?.origin !== origin || !/^https?:\/\/[^*]+$/.test(origin)) {
      throw new SettingError(
        `${setting.name} has "${origin}" but each must be an address without a path, such as https://www.regionuppsala.se, or * for ${setting.any}.`,
      );
    }
    if (production && url.protocol === 'http:') {
      throw new SettingError(
        `${setting.name} has "${origin}", but in production (NODE_ENV) a page must come by https: it could be changed on its way.`,
      );
    }
  }
  return { anybody: all.includes('*'), listed };
}
