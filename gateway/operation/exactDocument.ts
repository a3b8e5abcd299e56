import {
  type ConstValueNode,
  type DocumentNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNullableType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  parseType,
  print,
  type SelectionNode,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { exactly } from '../../shared/values/exactNumbers.ts';

type Variables = Record<string, unknown>;

/** The variables that decide a @skip or an @include. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}

/**
 * A document without what @skip and @include take away for these variables, and without these directives. This is decided
 * before planning: Apollo's planner joins what several fields with different conditions @require of an entity, and drops the
 * entity when a value is missing that only a skipped field needed. A selection may become empty.
 */
export function decideConditions(document: DocumentNode, variables: Variables): DocumentNode {
  const decide = (node: SelectionNode) => {
    if (!node.directives?.length) return undefined;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
    return skip?.if !== true && include?.if !== false ? { ...node, directives: [] } : null;
  };
  return visit(document, { Field: decide, FragmentSpread: decide, InlineFragment: decide });
}

/** A document in which JavaScript would change no literal, and the values of the variables that it has for it. */
interface ExactDocument {
  document: DocumentNode;
  constants: Record<string, unknown>;
}

/** Replaces the literals of a subgraph's own scalars by variables: the planner would round their numbers as JavaScript does. */
export function exactLiterals(document: DocumentNode, schema: GraphQLSchema): ExactDocument {
  const constants: Record<string, unknown> = {};
  const names = new Map<string, string>();
  const added: VariableDefinitionNode[] = [];
  const types = new TypeInfo(schema);
  const replace = (node: ValueNode) => {
    // Within a list, TypeInfo speaks of its items.
    const type = node.kind === Kind.LIST ? types.getParentInputType() : types.getInputType();
    const scalar = type && getNullableType(type);
    if (!isScalarType(scalar) || isSpecifiedScalarType(scalar) || !isChanged(node))
      return undefined;
    const key = `${type} ${print(node)}`;
    let value = names.get(key);
    if (value === undefined) {
      value = `exakt__${names.size + 1}`;
      names.set(key, value);
      constants[value] = literalValue(node);
      added.push({
        kind: Kind.VARIABLE_DEFINITION,
        variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value } },
        type: parseType(String(type), { noLocation: true }),
      });
    }
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value } };
  };
  const exact = visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      IntValue: replace,
      FloatValue: replace,
      ListValue: replace,
      ObjectValue: replace,
    }),
  );
  if (added.length === 0) return { document, constants };
  const withVariables = visit(exact, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [...(node.variableDefinitions ?? []), ...added],
    }),
  });
  return { document: withVariables, constants };
}

/** Whether a literal holds a number that JavaScript would change, and no variable. */
function isChanged(node: ValueNode): node is ConstValueNode {
  let changed = false;
  let variable = false;
  visit(node, {
    enter: (inner) => {
      if (inner.kind === Kind.VARIABLE) variable = true;
      else if (inner.kind === Kind.INT || inner.kind === Kind.FLOAT) {
        changed ||= typeof exactly(inner.value) !== 'number';
      }
    },
  });
  return changed && !variable;
}

function literalValue(node: ConstValueNode): unknown {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return exactly(node.value);
    case Kind.LIST:
      return node.values.map(literalValue);
    case Kind.OBJECT: {
      const object: Record<string, unknown> = {};
      for (const { name, value } of node.fields) put(object, name.value, literalValue(value));
      return object;
    }
    case Kind.NULL:
      return null;
    default:
      return node.value;
  }
}

/** Sets a field of an object, also one named `__proto__`, which assignment would take for the prototype. */
export function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') {
    object[key] = value;
    return;
  }
  Object.defineProperty(object, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
