import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { kontraktSdl } from '../../contract/kontraktSdl.ts';
import { keysOf } from '../../sdl/keysOf.ts';
import { readGraph } from '../../sdl/readGraph.ts';

const document = parse(kontraktSdl, { noLocation: true });

/** The contract, sorted by type. */
export const kontrakt = readGraph(document);

const scalarTypes = document.definitions.filter(
  (node) => node.kind === Kind.SCALAR_TYPE_DEFINITION,
);

/** The contract's scalars, by name. An extension may use them without declaring them. */
export const kontraktsskalarer: ReadonlyMap<string, string> = new Map(
  scalarTypes.map((node) => [node.name.value, print({ ...node, description: undefined })]),
);

/** GraphQL's own scalars. */
export const inbyggdaSkalarer: ReadonlySet<string> = new Set([
  'Int',
  'Float',
  'String',
  'Boolean',
  'ID',
]);

/** The key of each entity in the contract: the names of its fields, sorted. */
export const entitetsnycklar: ReadonlyMap<string, readonly string[]> = new Map(
  [...kontrakt.types.values()].flatMap((type) => {
    const [key] = keysOf(kontrakt, type);
    return key ? [[type.name, key.fields.map(({ name }) => name.value).sort()] as const] : [];
  }),
);

/**
 * An extension with definitions of the contract's scalars that it uses. An extension may not declare them, but
 * composition needs every type declared. Takes SDL that passes the rules.
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
