import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  type ValidationContext,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { keys } from './keys.generated.ts';

export { scalars } from './scalars.ts';

/**
 * A rule for graphql-js' `validate` and for linters: each selected row includes its key fields under their own names,
 * and no other field uses such a name.
 */
export function keyFieldsRule(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet(node) {
      const type = getNamedType(context.getParentType());
      const fields = type ? keys[type.name] : undefined;
      if (!type || !fields) return;
      const selected = fieldsOf(node, (name) => context.getFragment(name)?.selectionSet);
      for (const name of fields) {
        const taken = selected.find(({ answerName }) => answerName === name);
        if (taken?.name === name) continue;
        const wrong = taken
          ? `asks for ${taken.name} under the name ${name}`
          : `leaves ${name} out`;
        context.reportError(
          new GraphQLError(`${type.name} ${wrong}: a cache knows it by ${fields.join(' and ')}.`, {
            nodes: node,
          }),
        );
      }
    },
  };
}

/** A document that also selects the key fields of each row. A transform for graphql-codegen. */
export function withKeyFields(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node) {
          const type = getNamedType(types.getParentType());
          const fields = isObjectType(type) ? (keys[type.name] ?? []) : [];
          const there = node.selections.flatMap((one) =>
            one.kind === Kind.FIELD ? [one.alias?.value ?? one.name.value] : [],
          );
          const missing = fields.filter((name) => !there.includes(name));
          if (missing.length === 0) return undefined;
          return { ...node, selections: [...node.selections, ...missing.map(field)] };
        },
      },
    }),
  );
}

/** The list of a client's operations, made at build time. */
export interface Operations {
  /** `{ "<hash>": "<query>" }`, for the operator's safelist. */
  manifest: Record<string, string>;
  /** The hash of each operation by its name, for `persistedLink` and `persisted`. */
  hashes: Record<string, string>;
}

/**
 * The operations that a gateway is to know beforehand, each with `__typename` in every row, which caches need. Every
 * document holds one operation with a name, and the fragments that it uses. Throws Error otherwise.
 */
export async function operationsOf(documents: readonly DocumentNode[]): Promise<Operations> {
  const operations: Operations = { manifest: {}, hashes: {} };
  for (const document of documents) {
    const [operation, ...others] = document.definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const name = operation?.name?.value;
    if (name === undefined || others.length > 0)
      throw new Error('Each document must hold one operation, with a name.');
    if (name in operations.hashes) throw new Error(`There are two operations ${name}.`);
    const text = print(withTypenames(document));
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hash = [...new Uint8Array(bytes)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    operations.manifest[hash] = text;
    operations.hashes[name] = hash;
  }
  return operations;
}

/** A document that asks for `__typename` in every row. */
export function withTypenames(document: DocumentNode | string): DocumentNode {
  return visit(typeof document === 'string' ? parse(document) : document, {
    SelectionSet: (node, _key, parent) => {
      if ((parent as { kind?: string } | undefined)?.kind === Kind.OPERATION_DEFINITION) return;
      const has = node.selections.some(
        (one) => one.kind === Kind.FIELD && !one.alias && one.name.value === '__typename',
      );
      return has ? undefined : { ...node, selections: [...node.selections, field('__typename')] };
    },
  });
}

const field = (value: string): SelectionNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value },
});

interface Selected {
  name: string;
  answerName: string;
}

/** The fields of a row, including those in its fragments. */
function fieldsOf(
  { selections }: SelectionSetNode,
  fragment: (name: string) => SelectionSetNode | undefined,
): Selected[] {
  return selections.flatMap((one): Selected[] => {
    if (one.kind === Kind.FIELD) {
      const { value: name } = one.name;
      return [{ name, answerName: one.alias?.value ?? name }];
    }
    const within = one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragment(one.name.value);
    return within ? fieldsOf(within, fragment) : [];
  });
}
