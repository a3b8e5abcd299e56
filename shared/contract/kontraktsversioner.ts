import { readdirSync, readFileSync } from 'node:fs';

/** Below zero when version `a` comes before `b`, both of the form 1.0.0; for sorting. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/**
 * The version by which a member is asked, from the number that it states: the newest known one that is not newer than
 * stated. A member that states none, or one newer than any known here, is asked by the newest: versions only add. One
 * older than any known is asked by the oldest.
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

/** Where the versions are kept, each a file of its own. */
export const versionsfolder = new URL('versions/', import.meta.url);

const fileName = /^(\d+\.\d+\.\d+)\.graphql$/;

/** Every version of the contract, oldest first. The last is the one that the contract's own files make. */
export const kontraktsversioner: readonly Kontraktsversion[] = readdirSync(versionsfolder)
  .flatMap((name) => fileName.exec(name)?.[1] ?? [])
  .sort(compareVersions)
  .map((version) => ({
    version,
    sdl: readFileSync(new URL(`${version}.graphql`, versionsfolder), 'utf8'),
  }));
