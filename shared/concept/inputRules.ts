import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  type TypeNode,
} from 'graphql';
import type { Vakt } from '../change/vaktadeMutationer.ts';
import type { Huvudmanslag } from '../contract/enums.ts';
import { type Field, plainField, type StoredTypes } from './Concept.ts';
import { type Template, templateOf } from './expandInputs.ts';
import { valueFaults } from './valueFaults.ts';

/**
 * The fields that limit each mutation's input, by the mutation's name: the fields of the type that the input takes its
 * fields from, and within objects the fields of theirs. `templates` is the SDL as it is written; `expanded` has all
 * fields of the inputs.
 */
export function inputRules(
  templates: DocumentNode,
  expanded: DocumentNode,
  types: StoredTypes,
): ReadonlyMap<string, readonly Field[]> {
  const templateOfInput = new Map(
    templates.definitions
      .flatMap((node) => templateOf(node) ?? [])
      .map((template) => [template.node.name.value, template]),
  );
  const inputs = new Map(
    expanded.definitions
      .filter(
        (node): node is InputObjectTypeDefinitionNode =>
          node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION,
      )
      .map((node) => [node.name.value, node]),
  );
  const fieldsOf = (input: InputObjectTypeDefinitionNode): Field[] => {
    const { typ, use } = templateOfInput.get(input.name.value) ?? {};
    const isNew = use === 'skapar' || use === 'registrerar';
    const stated =
      typ === undefined ? [] : (types.concepts.get(typ)?.fields ?? types.fieldsOf(typ));
    return (input.fields ?? []).flatMap(({ name, type }) => {
      const field = stated.find((each) => each.given === name.value);
      // The id of a row that may be new must have the form of a party's id.
      if (field && isNew && field.name === 'id') return [{ ...field, kind: 'part' }];
      if (field) return [field];
      const inner = inputs.get(namedTypeOf(type));
      return inner
        ? [{ ...plainField(name.value, 'object'), list: isList(type), fields: fieldsOf(inner) }]
        : [];
    });
  };
  return new Map(
    mutationInputs(expanded).flatMap(({ name, input }) => {
      const node = inputs.get(input);
      return node ? [[name, fieldsOf(node)] as const] : [];
    }),
  );
}

/** How a mutation writes rows of a type: what its input does with the type's fields, and which of them (null: all). */
export interface MutationUse extends Pick<Template, 'use' | 'typ' | 'falt'> {
  mutation: string;
}

/** Every mutation whose input takes its fields from a type. */
export function mutationUsesIn(templates: DocumentNode): MutationUse[] {
  const inputs = templates.definitions.flatMap((node) => templateOf(node) ?? []);
  return mutationInputs(templates).flatMap(({ name: mutation, input }) => {
    const found = inputs.find(({ node }) => node.name.value === input);
    return found ? [{ mutation, use: found.use, typ: found.typ, falt: found.falt }] : [];
  });
}

/**
 * Refuses values that the fields of a mutation's input do not allow. `slagOf` gives the kind of huvudman that writes.
 */
export function fieldGuard<Context>(
  rules: ReadonlyMap<string, readonly Field[]>,
  slagOf: (context: Context) => Huvudmanslag | null,
): Vakt<Context> {
  return (input, context, mutation) =>
    valueFaults(rules.get(mutation) ?? [], input, { slag: slagOf(context) });
}

/** The mutations of an SDL, as it states them. */
export function mutationFields({ definitions }: DocumentNode): FieldDefinitionNode[] {
  return definitions.flatMap((node) =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    node.name.value === 'Mutation'
      ? (node.fields ?? [])
      : [],
  );
}

/** Each mutation with the name of its input's type. */
export function mutationInputs(document: DocumentNode): { name: string; input: string }[] {
  return mutationFields(document).flatMap(({ name, arguments: args }) => {
    const input = args?.find((each) => each.name.value === 'input');
    return input ? [{ name: name.value, input: namedTypeOf(input.type) }] : [];
  });
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
