import { type ASTNode, type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';
import { federationNames } from '../../sdl/federationNames.ts';
import type { Extension } from './Extension.ts';

/** A directive where it is used. */
export interface DirectiveUse {
  /** Federation's own name for it, whatever the document calls it; its name when it is none of Federation's. */
  name: string;
  node: ConstDirectiveNode;
  /** The coordinate of what carries it, `schema` for the schema itself. */
  coordinate: string;
  /** The name of the type in which it stands; null for the schema itself. */
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

/** Every use of a directive in an extension, with renamed imports seen through. */
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

/** Gives Federation's own name for a directive, whatever the document calls it. */
function originalNames(document: DocumentNode): (node: ConstDirectiveNode) => string {
  const namesOf = federationNames(document);
  const originals = new Map(
    federationDirectives.flatMap((original) =>
      [...namesOf(original)].map((name) => [name, original] as const),
    ),
  );
  return ({ name: { value } }) => originals.get(value) ?? value.replace(/^.*__/, '');
}

/** The step that a definition adds to a coordinate; null for a node that adds none. */
function nameIn(node: ASTNode): string | null {
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return `@${node.name.value}`;
  return 'name' in node && node.name?.kind === Kind.NAME && /Definition$|Extension$/.test(node.kind)
    ? node.name.value
    : null;
}
