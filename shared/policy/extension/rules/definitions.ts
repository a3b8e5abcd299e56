import {
  type ASTNode,
  isExecutableDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { namedType } from '../../../sdl/namedType.ts';
import { possibleTypes } from '../../../sdl/possibleTypes.ts';
import { rootTypes } from '../../../sdl/rootTypes.ts';
import { type ExtensionRule, violation } from '../Extension.ts';
import { entitetsnycklar, inbyggdaSkalarer, kontraktsskalarer } from '../kontrakt.ts';

/** An extension has no query or fragment: it only declares a schema. */
export const executableDefinition: ExtensionRule = ({ document }) =>
  document.definitions
    .filter(isExecutableDefinitionNode)
    .map((node) =>
      violation(
        'EXECUTABLE_DEFINITION',
        node.name?.value ?? (node.kind === Kind.FRAGMENT_DEFINITION ? 'fragment' : node.operation),
        node,
        'En fråga eller ett fragment hör inte till ett schema: ta bort det.',
      ),
    );

/** The root type is Query. A schema definition could make another type the root of queries, or add roots. */
export const schemaDefined: ExtensionRule = ({ document }) =>
  document.definitions.flatMap((node) => {
    const names =
      node.kind === Kind.SCHEMA_DEFINITION ||
      (node.kind === Kind.SCHEMA_EXTENSION && (node.operationTypes ?? []).length > 0);
    if (!names) return [];
    return [
      violation(
        'SCHEMA_DEFINED',
        'schema',
        node,
        'Rottypen heter alltid Query: ta bort schema { … }, och skriv @link på extend schema.',
      ),
    ];
  });

/** The network view is read-only: an extension has no Mutation or Subscription, whatever its name. */
export const writesInExtension: ExtensionRule = ({ document, graph }) =>
  [...rootTypes(document)].flatMap(([name, operation]) => {
    const type = graph.types.get(name);
    if (operation === OperationTypeNode.QUERY || !type) return [];
    return [
      violation(
        'WRITES_IN_EXTENSION',
        name,
        type.parts[0] ?? null,
        'Nätverksvyn kan bara läsas: skriv på er egen delgrafs adress, och ta bort typen ur tillägget.',
      ),
    ];
  });

/**
 * A field that crosses a boundary between owners is nullable at its outermost level: fields of Query, since null there
 * would make the whole answer null, and fields that refer to another owner's entity.
 */
export const extensionFieldNotNullable: ExtensionRule = ({ graph }) => {
  const known = new Map<string, boolean>();
  const refers = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = [name, ...possibleTypes(graph, name)].some((each) => entitetsnycklar.has(each));
    known.set(name, found);
    return found;
  };
  return [...graph.types.values()]
    .flatMap(({ fields }) => fields)
    .filter(({ typename, node }) => {
      if (node.type.kind !== Kind.NON_NULL_TYPE || entitetsnycklar.has(typename)) return false;
      return typename === 'Query' || refers(namedType(node.type));
    })
    .map(({ coordinate, node }) =>
      violation(
        'EXTENSION_FIELD_NOT_NULLABLE',
        coordinate,
        node,
        'Är ni tysta skulle hela svaret försvinna: ta bort det yttersta utropstecknet.',
      ),
    );
};

/** Every used type is declared in the extension, or is a scalar of GraphQL's or the contract's. */
export const unknownType: ExtensionRule = ({ document, graph, prefix }) => {
  const found: ReturnType<ExtensionRule> = [];
  const check = (
    node: NamedTypeNode,
    _key: unknown,
    _parent: unknown,
    _path: unknown,
    ancestors: readonly (ASTNode | readonly ASTNode[])[],
  ) => {
    const { value } = node.name;
    if (inbyggdaSkalarer.has(value) || kontraktsskalarer.has(value) || graph.types.has(value))
      return;
    if (ancestors.some((each) => 'kind' in each && executable.has(each.kind))) return;
    found.push(
      violation(
        'UNKNOWN_TYPE',
        value,
        node,
        `${value} är inte deklarerad: deklarera en egen typ (${prefix.types}…), eller en referens till en av kontraktets entiteter.`,
      ),
    );
  };
  visit(document, { [Kind.NAMED_TYPE]: check });
  return found;
};

const executable: ReadonlySet<Kind> = new Set([
  Kind.OPERATION_DEFINITION,
  Kind.FRAGMENT_DEFINITION,
  Kind.SCHEMA_DEFINITION,
  Kind.SCHEMA_EXTENSION,
]);

/** A type is declared once, and so is each of its fields: of two declarations nobody could say which is right. */
export const definedTwice: ExtensionRule = ({ graph }) =>
  [...graph.types.values()].flatMap(({ name, parts, fields }) => [
    ...parts
      .filter(isTypeDefinitionNode)
      .slice(1)
      .map((node) =>
        violation('DEFINED_TWICE', name, node, 'Typen är deklarerad två gånger: behåll en.'),
      ),
    ...fields
      .filter((field, index) => fields.findIndex((each) => each.name === field.name) < index)
      .map(({ coordinate, node }) =>
        violation(
          'DEFINED_TWICE',
          coordinate,
          node,
          'Fältet är deklarerat två gånger: behåll ett.',
        ),
      ),
  ]);

/** An extension has a field of Query. Nothing in it could be reached otherwise. */
export const publishesNothing: ExtensionRule = ({ graph, prefix }) =>
  (graph.types.get('Query')?.fields ?? []).length > 0
    ? []
    : [
        violation(
          'PUBLISHES_NOTHING',
          'Query',
          graph.types.get('Query')?.parts[0] ?? null,
          `Tillägget har ingen fråga och kan inte nås: lägg till type Query { ${prefix.fields}… }.`,
        ),
      ];
