import { readdirSync, readFileSync } from 'node:fs';
import { compareVersions } from './compareVersions.ts';

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
