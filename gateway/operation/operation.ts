import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import {
  type OperationDefinitionNode as Definition,
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isInputType,
  Kind,
  parse,
  print,
  typeFromAST,
  validate,
  valueFromAST,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { codedError } from '../../shared/errors/codedError.ts';
import { inSpan } from '../../shared/tracing/scope.ts';
import { fetchShape, type SelectionShape } from '../answer/shape.ts';
import { conditionVariables, decideConditions, exactLiterals } from './exactDocument.ts';
import { introspectionOf, isIntrospective, OwnNames, type Vocabulary } from './OwnNames.ts';
import type { Planner, PlanNatively } from './planning/nativePlanner.ts';
import { type Planning, planningOf } from './planning/planningOf.ts';
import { realPlan } from './planning/realPlan.ts';
import { type Step, stepsOf } from './steps.ts';

type Json = Record<string, unknown>;

/** Operations that are kept ready to run, and the most text that they may have together. */
const maxCompiled = 1_000;
const maxText = 20_000_000;

/** A question as its client sent it, its form and its limits checked. */
export interface Question {
  text: string;
  operationName: string | null;
  /** The text parsed, when it is at hand. */
  document: DocumentNode | null;
}

export interface OperationsOptions {
  /** What clients may ask, with the scalars as the gateway reads them. */
  api: GraphQLSchema;
  /** The plans of operations, which outlive a supergraph where they can. */
  plans: PlanStore;
  planner: Planner;
}

/**
 * The operations over one supergraph. A text is validated, planned by Apollo's planner and compiled to the steps of its runs
 * once; the next one who asks the same finds it ready.
 */
export class Operations {
  readonly planning: Planning;
  readonly #api: GraphQLSchema;
  readonly #plans: PlanStore;
  readonly #native: PlanNatively | null;
  /** By name and text; null for a text that is not valid. */
  readonly #compiled = new LRUCache<string, { compiled: CompiledOperation | null }>({
    max: maxCompiled,
    maxSize: maxText,
    sizeCalculation: (_, key) => key.length,
  });

  constructor(supergraphSdl: string, { api, plans, planner }: OperationsOptions) {
    this.planning = planningOf(supergraphSdl);
    // What it makes of interfaces and unions is not always what a graph takes.
    this.#native = planner === 'native' ? this.planning.native() : null;
    this.#api = api;
    this.#plans = plans;
  }

  /** The operation that a question asks for; null for a text that is not valid: Apollo Server words that refusal. */
  of({ text, operationName, document }: Question): CompiledOperation | null {
    const key = keyOf(operationName, text);
    let known = this.#compiled.get(key);
    if (!known) {
      const parsed = document ?? parse(text, { noLocation: true });
      const definition = getOperationAST(parsed, operationName);
      // One error is enough: Apollo Server looks for the others.
      const valid =
        definition && validate(this.#api, parsed, undefined, { maxErrors: 1 }).length === 0;
      known = { compiled: valid ? this.#compile(parsed, definition) : null };
      this.#compiled.set(key, known);
    }
    return known.compiled;
  }

  /** The same of a question that Apollo Server has validated. */
  ofValid(name: string | null, text: string, document: DocumentNode, operation: Definition) {
    const key = keyOf(name, text);
    const compiled = this.#compiled.get(key)?.compiled ?? this.#compile(document, operation);
    this.#compiled.set(key, { compiled });
    return compiled;
  }

  /** What is wrong with the variables that a client gave; undefined when nothing is. */
  wrongVariables({ definition }: CompiledOperation, given: Json) {
    const { variableDefinitions = [] } = definition;
    return getVariableValues(this.planning.api, variableDefinitions, given).errors;
  }

  /** An operation made ready to run for variables that are as it says. Rejects with a GraphQLError when it cannot be planned. */
  async ready(compiled: CompiledOperation, given: Json): Promise<ReadyOperation> {
    const variables = compiled.variables(given);
    const ready = compiled.known(variables) ?? (await this.#prepare(compiled, variables));
    if (!ready.steps && ready.shape.fields.some(({ name }) => !name.startsWith('__'))) {
      // The planner finds nobody to ask, and does not say so: the supergraph promises what no graph can give.
      throw codedError('FRAGA_GAR_INTE_ATT_PLANERA', 'Ingen delgraf kan besvara frågan.');
    }
    return ready;
  }

  #compile(document: DocumentNode, operation: Definition): CompiledOperation {
    return new CompiledOperation(document, operation, this.planning.vocabulary);
  }

  #prepare(compiled: CompiledOperation, variables: Json): Promise<ReadyOperation> {
    return inSpan(
      () => ({ name: 'plan', kind: 'internal' }),
      async () => compiled.prepare(variables, (names) => this.#plan(names)),
    );
  }

  /** By what is asked, not by the client's names for it: questions that differ in these only share a plan. */
  #plan({ fetched, abstract }: OwnNames): QueryPlan {
    const text = print(fetched);
    const known = this.#plans.get(text);
    if (known) return known;
    const { planner, plannable, required } = this.planning;
    const planned =
      (abstract ? null : this.#native?.(fetched)) ??
      planner.buildQueryPlan(operationFromDocument(plannable, fetched));
    const plan = required ? realPlan(planned, required) : planned;
    this.#plans.set(text, plan);
    return plan;
  }
}

function keyOf(operationName: string | null, text: string): string {
  return `${operationName ?? ''}\n${text}`;
}

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
  readonly definition: Definition;
  /** Null for one that the lean front answers. */
  readonly declined: 'change' | 'introspection' | null;
  readonly #document: DocumentNode;
  readonly #vocabulary: Vocabulary;
  readonly #defaults: Json;
  readonly #choices: readonly string[];
  readonly #ready = new LRUCache<string, ReadyOperation>({ max: maxReady });

  constructor(document: DocumentNode, definition: Definition, vocabulary: Vocabulary) {
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

  /** Makes the operation ready for variables like these; `plan` makes the plan of what is fetched. */
  prepare(variables: Json, plan: (names: OwnNames) => QueryPlan): ReadyOperation {
    const { schema } = this.#vocabulary;
    const decided = decideConditions(this.#document, variables);
    const { document, constants } = exactLiterals(decided, schema);
    const names = new OwnNames(document, this.#vocabulary);
    const nameOf = names.of.bind(names);
    const planned = plan(names);
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

function declinedFor(document: DocumentNode, { operation }: Definition) {
  let declined: CompiledOperation['declined'] = operation === 'query' ? null : 'change';
  visit(document, {
    Field: ({ name }) => {
      if (isIntrospective(name.value)) declined ??= 'introspection';
    },
  });
  return declined;
}

/** The most plans that are kept, and the most text that they would make; in memory they take some three times as much. */
const maxPlans = 2_000;
const maxLength = 30_000_000;

interface Stored {
  plan: QueryPlan;
  /** The graphs that it asks. */
  graphs: ReadonlySet<string>;
}

/**
 * The planner's cache, which survives that the supergraph is replaced: extensions leave everybody else's part as it was, so
 * a plan that asks none of them stands. Only plans that ask a graph beyond those of the network are dropped.
 */
export class PlanStore {
  readonly #networkGraphs: ReadonlySet<string>;
  readonly #plans = new LRUCache<string, Stored>({
    max: maxPlans,
    maxSize: maxLength,
    sizeCalculation: ({ plan }) => JSON.stringify(plan).length,
  });

  constructor(networkGraphs: ReadonlySet<string>) {
    this.#networkGraphs = networkGraphs;
  }

  get(key: string): QueryPlan | undefined {
    return this.#plans.get(key)?.plan;
  }

  set(key: string, plan: QueryPlan): void {
    this.#plans.set(key, { plan, graphs: graphsIn(plan) });
  }

  /** To be called when another supergraph is taken. */
  dropExtensions(): void {
    for (const [key, { graphs }] of this.#plans.entries()) {
      if ([...graphs].some((graph) => !this.#networkGraphs.has(graph))) this.#plans.delete(key);
    }
  }
}

function graphsIn(plan: QueryPlan): Set<string> {
  const graphs = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('kind' in node && node.kind === 'Fetch' && 'serviceName' in node) {
      graphs.add(String(node.serviceName));
      return;
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(plan.node);
  return graphs;
}
