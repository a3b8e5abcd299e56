import { type Operation, operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type GraphQLSchema,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import { fetchShape } from '../scatter/fetchShape.ts';
import type { SelectionShape } from '../scatter/Shape.ts';
import { introspectionOf } from './introspectionOf.ts';

type Json = Record<string, unknown>;

/** What does not change from one request of the same operation to the next: its plan, its shape, its defaults. */
export class CompiledOperation {
  readonly definition: OperationDefinitionNode;
  readonly plan: QueryPlan;
  /** The part of it that asks about the schema itself; null when none does. */
  readonly introspection: DocumentNode | null;
  readonly #document: DocumentNode;
  readonly #schema: GraphQLSchema;
  readonly #defaults: Json;
  /** The boolean variables, on which @skip and @include may depend. */
  readonly #choices: string[];
  readonly #shapes = new Map<string, SelectionShape>();

  constructor(
    document: DocumentNode,
    definition: OperationDefinitionNode,
    apiSchema: Schema,
    plan: (operation: Operation) => QueryPlan,
  ) {
    const operationName = definition.name?.value;
    this.#schema = apiSchema.toGraphQLJSSchema();
    this.#document = {
      kind: Kind.DOCUMENT,
      definitions: [
        definition,
        ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
      ],
    };
    this.definition = definition;
    this.plan = plan(operationFromDocument(apiSchema, document, { operationName }));
    this.introspection = introspectionOf(this.#document);
    const variables = definition.variableDefinitions ?? [];
    this.#defaults = Object.fromEntries(
      variables.flatMap(({ variable, type, defaultValue }) => {
        const inputType = typeFromAST(this.#schema, type as never);
        return defaultValue && isInputType(inputType)
          ? [[variable.name.value, valueFromAST(defaultValue, inputType)]]
          : [];
      }),
    );
    this.#choices = variables.flatMap(({ variable, type }) => {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      return named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean'
        ? [variable.name.value]
        : [];
    });
  }

  get node(): PlanNode | undefined {
    const { node } = this.plan;
    if (node?.kind === 'Subscription') throw new Error('the supergraph has no subscriptions');
    return node;
  }

  /** The client's variables with the operation's defaults for those that it left out. */
  variables(given: Json): Json {
    return { ...this.#defaults, ...given };
  }

  /** The shape of the answer for these variables. */
  shape(variables: Json): SelectionShape {
    const key = this.#choices.map((name) => String(variables[name])).join();
    const known = this.#shapes.get(key);
    if (known) return known;
    const shape = fetchShape(this.#schema, this.#document, variables, { typenameOptional: true });
    this.#shapes.set(key, shape);
    return shape;
  }
}
