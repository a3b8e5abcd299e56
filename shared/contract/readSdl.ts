import { readdirSync, readFileSync } from 'node:fs';

const first = 'schema.graphql';

/**
 * One graph's SDL, which its folder holds split by concept: its .graphql files one after the other, schema.graphql
 * first and the others in order of name, so that the same files always give the same text. Throws when the folder
 * cannot be read.
 */
export function readSdl(folder: URL): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql') && name !== first);
  return [first, ...names.sort()]
    .map((name) => readFileSync(new URL(name, folder), 'utf8').trim())
    .join('\n\n');
}

/** The SDL of a graph whose fields say what is kept of them as the contract's do: with the contract's directives. */
export function readSdlWithDirectives(folder: URL): string {
  const directives = readFileSync(
    new URL('schema/directives.graphql', import.meta.url),
    'utf8',
  ).trim();
  return `${readSdl(folder)}\n\n${directives}`;
}
