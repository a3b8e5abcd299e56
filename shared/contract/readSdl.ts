import { readdirSync, readFileSync } from 'node:fs';

const first = 'schema.graphql';

/**
 * One graph's SDL, split by concept into the .graphql files of its folder. schema.graphql comes first and the others by
 * name, so that the same files always give the same text. Throws when the folder cannot be read.
 */
export function readSdl(folder: URL): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql') && name !== first);
  return [first, ...names.sort()]
    .map((name) => readFileSync(new URL(name, folder), 'utf8').trim())
    .join('\n\n');
}

/** The SDL of a graph that uses the contract's directives, with those directives. */
export function readSdlWithDirectives(folder: URL): string {
  const directives = readFileSync(
    new URL('schema/directives.graphql', import.meta.url),
    'utf8',
  ).trim();
  return `${readSdl(folder)}\n\n${directives}`;
}
