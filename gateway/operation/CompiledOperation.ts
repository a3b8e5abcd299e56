import type { QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { fetchShape, type SelectionShape } from '../answer/shape.ts';
import { conditionVariables, decideConditions } from './decideConditions.ts';
import { exactLiterals } from './exactLiterals.ts';
import type { Step } from './Fetch.ts';
import { introspectionOf, isIntrospective } from './introspectionOf.ts';
import { OwnNames, type Vocabulary } from './OwnNames.ts';
import { stepsOf } from './stepsOf.ts';

type Json = Record<string, unknown>;

/** An operation once its @skip and @include are decided: all that a run of it needs beside its variables. */
export interface ReadyOperation {
  plan: QueryPlan;
  /** The values of variables that the plan has and the client's operation has not. */
  constants: Json;
  /** Null when nobody is asked. */
  steps: Step | null;
  /** The shape of the answer to the client, by the names under which its fields are fetched. */
  shape: SelectionShape;
  /** The part of it that asks about the schema itself; null when none does. */
  introspection: DocumentNode | null;
}

/** Choices of @skip and @include of one operation that are kept ready. */
const maxReady = 50;

/** What does not change from one request of the same operation to the next: its plans, its shapes, its defaults. */
export class CompiledOperation {
  readonly definition: OperationDefinitionNode;
  /** Null for one that the lean front answers. */
  readonly declined: 'change' | 'introspection' | null;
  readonly #document: DocumentNode;
  readonly #vocabulary: Vocabulary;
  readonly #defaults: Json;
  readonly #choices: readonly string[];
  readonly #ready = new LRUCache<string, ReadyOperation>({ max: maxReady });

  constructor(document: DocumentNode, definition: OperationDefinitionNode, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#document = {
      kind: Kind.DOCUMENT,
      definitions: [
        definition,
        ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
      ],
    };
    this.definition = definition;
    this.declined = declinedFor(this.#document, definition);
    this.#defaults = Object.fromEntries(
      (definition.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
        const inputType = typeFromAST(vocabulary.schema, type as never);
        return defaultValue && isInputType(inputType)
          ? [[variable.name.value, valueFromAST(defaultValue, inputType)]]
          : [];
      }),
    );
    this.#choices = conditionVariables(this.#document);
  }

  /** The client's variables with the operation's defaults for those that it left out. */
  variables(given: Json): Json {
    return { ...this.#defaults, ...given };
  }

  /** The operation as it was made ready for variables like these; undefined when it was not. */
  known(variables: Json): ReadyOperation | undefined {
    return this.#ready.get(this.#keyOf(variables));
  }

  /** Makes the operation ready for variables like these; `plan` plans what of it is fetched. */
  prepare(variables: Json, plan: (fetched: DocumentNode) => QueryPlan): ReadyOperation {
    const { schema } = this.#vocabulary;
    const decided = decideConditions(this.#document, variables);
    const { document, constants } = exactLiterals(decided, schema);
    const names = new OwnNames(document, this.#vocabulary);
    const nameOf = names.of.bind(names);
    const planned = plan(names.fetched);
    const { node } = planned;
    if (node?.kind === 'Subscription') throw new Error('the supergraph has no subscriptions');
    const shape = fetchShape(schema, document, {}, { typenameOptional: true, sourceOf: nameOf });
    const ready = {
      constants,
      plan: planned,
      steps: node ? stepsOf(node, shape) : null,
      shape,
      introspection: introspectionOf(document, nameOf),
    };
    this.#ready.set(this.#keyOf(variables), ready);
    return ready;
  }

  #keyOf(variables: Json): string {
    return this.#choices.map((name) => String(variables[name])).join();
  }
}

function declinedFor(document: DocumentNode, { operation }: OperationDefinitionNode) {
  let declined: CompiledOperation['declined'] = operation === 'query' ? null : 'change';
  visit(document, {
    Field: ({ name }) => {
      if (isIntrospective(name.value)) declined ??= 'introspection';
    },
  });
  return declined;
}
