import { type DocumentNode, Kind, parse, visit } from 'graphql';
import { kontraktsskalarer } from './kontrakt.ts';

/**
 * An extension with the contract's scalars that it uses: it may not declare them, and composition knows no type that is not
 * declared. Takes SDL that the rules have let through.
 */
export function withKontraktsskalarer(sdl: string): DocumentNode {
  const document = parse(sdl);
  const used = new Set<string>();
  visit(document, { [Kind.NAMED_TYPE]: ({ name }) => void used.add(name.value) });
  const scalars = [...kontraktsskalarer].flatMap(([name, definition]) =>
    used.has(name) ? [definition] : [],
  );
  if (scalars.length === 0) return document;
  return {
    ...document,
    definitions: [...document.definitions, ...parse(scalars.join('\n')).definitions],
  };
}
