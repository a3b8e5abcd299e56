import {
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  print,
  visit,
} from 'graphql';
import { federationNames } from '../../../sdl/federationNames.ts';
import { type Extension, type ExtensionRule, violation } from '../Extension.ts';
import { entitetsnycklar } from '../kontrakt.ts';

/** One use of a directive. */
export interface DirectiveUse {
  /** Federation's own name for it, whatever the document calls it. For other directives the name in the document. */
  name: string;
  node: ConstDirectiveNode;
  /** The coordinate of the node with the directive; `schema` for the schema itself. */
  coordinate: string;
  /** The name of the type that it stands in. Null for the schema itself. */
  typename: string | null;
}

const federationDirectives = [
  'key',
  'extends',
  'external',
  'requires',
  'provides',
  'shareable',
  'override',
  'interfaceObject',
  'inaccessible',
  'tag',
  'composeDirective',
  'authenticated',
  'requiresScopes',
  'policy',
  'context',
  'fromContext',
  'cost',
  'listSize',
  'cacheTag',
];

/** Every use of a directive in an extension, with the original names of renamed imports. */
export function directivesIn({ document }: Extension): DirectiveUse[] {
  const originalName = originalNames(document);
  const uses: DirectiveUse[] = [];
  const path: string[] = [];
  visit(document, {
    enter: (node) => {
      const name = nameIn(node);
      if (name !== null) path.push(name);
      if (node.kind === Kind.DIRECTIVE) {
        const [typename = null] = path;
        uses.push({
          name: originalName(node as ConstDirectiveNode),
          node: node as ConstDirectiveNode,
          coordinate: path.length > 0 ? path.join('.') : 'schema',
          typename,
        });
      }
    },
    leave: (node) => {
      if (nameIn(node) !== null) path.pop();
    },
  });
  return uses;
}

/** A function that gives Federation's own name for a directive, whatever the document calls it. */
function originalNames(document: DocumentNode): (node: ConstDirectiveNode) => string {
  const namesOf = federationNames(document);
  const originals = new Map(
    federationDirectives.flatMap((original) =>
      [...namesOf(original)].map((name) => [name, original] as const),
    ),
  );
  return ({ name: { value } }) => originals.get(value) ?? value.replace(/^.*__/, '');
}

/** The name that a definition adds to a coordinate. Null for a node that adds none. */
function nameIn(node: ASTNode): string | null {
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return `@${node.name.value}`;
  return 'name' in node && node.name?.kind === Kind.NAME && /Definition$|Extension$/.test(node.kind)
    ? node.name.value
    : null;
}

/**
 * No directive is declared. An executable directive would change how everybody's queries are read, and a composed one
 * would change the supergraph.
 */
export const directiveDefined: ExtensionRule = ({ document }) =>
  document.definitions
    .filter((node) => node.kind === Kind.DIRECTIVE_DEFINITION)
    .map((node) =>
      violation(
        'DIRECTIVE_DEFINED',
        `@${node.name.value}`,
        node,
        'Ett tillägg deklarerar inga direktiv: ta bort deklarationen och det som använder den.',
      ),
    );

/** Federation versions up to the network's own. A later version would raise that of the supergraph. */
const url = /^https:\/\/specs\.apollo\.dev\/federation\/v2\.[0-9]$/;
const wanted =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/**
 * The schema has one `@link`, to Federation 2.0–2.9, which imports `@key` under its own name and nothing else. Other
 * specifications would be composed into everybody's supergraph, and a renamed import would hide a directive.
 */
export const linkNotAllowed: ExtensionRule = (extension) => {
  const directives = schemaDirectives(extension);
  const links = directives.filter(({ name }) => name.value === 'link');
  const refused = directives.filter(
    (node) => node.name.value !== 'composeDirective' && !isAllowed(node),
  );
  const found = refused.map((node) =>
    violation('LINK_NOT_ALLOWED', 'schema', node, `Schemat bär bara ett enda direktiv: ${wanted}`),
  );
  if (links.length !== 1 && found.length === 0) {
    found.push(
      violation(
        'LINK_NOT_ALLOWED',
        'schema',
        links[1] ?? null,
        `Tillägget ska ha exakt en @link: ${wanted}`,
      ),
    );
  }
  return found;
};

function schemaDirectives({ document }: Extension): ConstDirectiveNode[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.directives ?? [])
      : [],
  );
}

function isAllowed({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  if (name.value !== 'link') return false;
  const names = given.map((each) => each.name.value);
  if (new Set(names).size !== names.length) return false;
  return (
    names.includes('url') &&
    given.every(({ name: { value: argument }, value }) => {
      if (argument === 'url') return value.kind === Kind.STRING && url.test(value.value);
      return argument === 'import' && ['["@key"]', '[]'].includes(print(value));
    })
  );
}

/** No directive is composed into the supergraph, where everybody's tools would read it. */
export const composeDirective: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name }) => name === 'composeDirective')
    .map(({ coordinate, node }) =>
      violation(
        'COMPOSE_DIRECTIVE',
        coordinate,
        node,
        'Inget direktiv får föras in i supergrafen: ta bort @composeDirective.',
      ),
    );

/** A field stays with the graph that answers for it: an extension does not take it over, at once or progressively. */
export const overrideDirective: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name }) => name === 'override')
    .map(({ coordinate, node }) =>
      violation(
        'OVERRIDE',
        coordinate,
        node,
        'Ett fält kan inte tas över, inte heller stegvis: ta bort @override.',
      ),
    );

/** No interface is made an object: that would add fields to every type that implements it. */
export const interfaceObject: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name }) => name === 'interfaceObject')
    .map(({ coordinate, node }) =>
      violation(
        'INTERFACE_OBJECT',
        coordinate,
        node,
        'Det lägger fält på andras typer: ta bort @interfaceObject.',
      ),
    );

/** No field is shared: the planner would let one member answer for another. */
export const shareableDirective: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name }) => name === 'shareable')
    .map(({ coordinate, node }) =>
      violation('SHAREABLE', coordinate, node, 'Ingen svarar för någon annan: ta bort @shareable.'),
    );

/** Directives whose breaches have other codes. */
const elsewhere: ReadonlySet<string> = new Set([
  'key',
  'link',
  'extends',
  'override',
  'interfaceObject',
  'shareable',
  'composeDirective',
]);

/** Apart from those, an extension's own types may have `@deprecated` and no other directive. */
export const directiveNotAllowed: ExtensionRule = (extension) =>
  directivesIn(extension).flatMap(({ name, coordinate, typename, node }) => {
    // Other codes report directives on the schema or on a stub.
    if (elsewhere.has(name) || typename === null || entitetsnycklar.has(typename)) return [];
    if (node.name.value === 'deprecated') return [];
    return [
      violation(
        'DIRECTIVE_NOT_ALLOWED',
        coordinate,
        node,
        `@${node.name.value} får inte användas i ett tillägg: ta bort det. Egna fält får bära @deprecated.`,
      ),
    ];
  });
