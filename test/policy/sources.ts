import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/**
 * What runs in a browser, and what it may import by path: itself, the style that all pages share, and rules of shared/ that
 * import nothing but each other.
 */
export const browsers = ['gateway/portal/src/', 'shared/workplace/app/src/'];
export const browserOf = (file: string) => browsers.find((folder) => file.startsWith(folder));

/** The pages as built, of which nothing is written by hand. */
const built = ['gateway/portal/dist/', 'shared/workplace/app/dist/'];

function files(): string[] {
  return ['shared', 'gateway', 'subgraphs', 'infra', 'test'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !name.includes('node_modules/'))
      .map((name) => `${folder}/${name}`)
      .filter((name) => !built.some((folder) => name.startsWith(folder))),
  );
}

/** Every source file of the project, by its path, with its text. */
export const sources = files().map(
  (file) => [file, readFileSync(new URL(file, root), 'utf8')] as const,
);
