import {
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  print,
  type TypeDefinitionNode,
} from 'graphql';
import { type JoinDirective, joinDirective, printJoin } from './joinDirective.ts';

/** One type, field or value of a supergraph. */
export interface Element {
  /** `Type` or `Type.member`. */
  coordinate: string;
  /** The kind of the type that it is or belongs to. */
  kind: Kind;
  /** The name of the type that it is or belongs to. */
  typename: string;
  /** Null for the type itself. */
  member: string | null;
  /** It without members and directives, description included. */
  text: string;
  /** What it says of graphs; a field that says nothing is in every graph of its type, and that is spelled out. */
  directives: JoinDirective[];
}

/** A supergraph, part by part. */
export function supergraphElements({ definitions }: DocumentNode): Element[] {
  return definitions.flatMap((node) =>
    isTypeDefinitionNode(node) ? [...ofType(node)] : [ofOther(node)],
  );
}

/** An element as one text, the same for all that say the same. */
export function printElement({ text, directives }: Element): string {
  return [text, ...directives.map(printJoin).sort()].join('\n');
}

function* ofType(node: TypeDefinitionNode): Generator<Element> {
  const { kind } = node;
  const typename = node.name.value;
  const own = (node.directives ?? []).map(joinDirective);
  const bare: unknown = { ...node, directives: [], fields: [], values: [] };
  const text = print(bare as TypeDefinitionNode);
  yield { coordinate: typename, kind, typename, member: null, text, directives: own };
  for (const each of membersOf(node)) {
    const member = each.name.value;
    const stated = (each.directives ?? []).map(joinDirective);
    yield {
      coordinate: `${typename}.${member}`,
      kind,
      typename,
      member,
      text: print({ ...each, directives: [] }),
      directives: 'fields' in node ? spelledOut(stated, own) : stated,
    };
  }
}

function membersOf(
  node: TypeDefinitionNode,
): readonly (FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode)[] {
  if ('fields' in node) return node.fields ?? [];
  if ('values' in node) return node.values ?? [];
  return [];
}

function spelledOut(stated: JoinDirective[], ofType: readonly JoinDirective[]): JoinDirective[] {
  if (stated.some(({ name }) => name === 'join__field')) return stated;
  const graphs = new Set(
    ofType.filter(({ name }) => name === 'join__type').map(({ graph }) => graph),
  );
  const implied = [...graphs].map((graph) => ({ name: 'join__field', graph, rest: new Map() }));
  return [...stated, ...implied];
}

function ofOther(node: DefinitionNode): Element {
  const name = 'name' in node ? (node.name?.value ?? '') : '';
  const coordinate = node.kind === Kind.DIRECTIVE_DEFINITION ? `@${name}` : name || 'schema';
  const common = { kind: node.kind, typename: coordinate, member: null, directives: [] };
  return { coordinate, text: print(node), ...common };
}
