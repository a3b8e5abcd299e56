import { readdirSync, readFileSync } from 'node:fs';

/** Negative when version `a` comes before `b`, for sorting. Both have the form 1.0.0. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/**
 * The version to query a member by, from the number that it states: the newest known version that is not newer. A
 * member that states none, or one newer than any known here, is queried by the newest: versions only add. A member with
 * a version older than any known is queried by the oldest.
 */
export function versionFor(
  stated: string | null,
  known: readonly Kontraktsversion[] = kontraktsversioner,
): Kontraktsversion {
  const upTo = known.filter(
    ({ version }) => stated === null || compareVersions(version, stated) <= 0,
  );
  const found = upTo.at(-1) ?? known[0];
  if (!found) throw new Error('the contract has no versions');
  return found;
}

/** A numbered version of the contract. */
export interface Kontraktsversion {
  /** Its number, such as 1.0.0. */
  version: string;
  /** The whole contract of that version, as SDL. */
  sdl: string;
}

/** The folder of the versions, each in a file of its own. */
export const versionsfolder = new URL('versions/', import.meta.url);

const fileName = /^(\d+\.\d+\.\d+)\.graphql$/;

/** Every version of the contract, oldest first. The last is the version of the contract's own files. */
export const kontraktsversioner: readonly Kontraktsversion[] = readdirSync(versionsfolder)
  .flatMap((name) => fileName.exec(name)?.[1] ?? [])
  .sort(compareVersions)
  .map((version) => ({
    version,
    sdl: readFileSync(new URL(`${version}.graphql`, versionsfolder), 'utf8'),
  }));
