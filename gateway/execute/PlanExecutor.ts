import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
} from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { codedError } from '../../shared/errors/codedError.ts';
import { inSpan } from '../../shared/tracing/inSpan.ts';
import { parseExact } from '../../shared/values/exactNumbers.ts';
import { AnswerWriter } from '../answer/AnswerWriter.ts';
import { answerErrors, missingIn } from '../answer/answerErrors.ts';
import type { SelectionShape } from '../answer/shape.ts';
import type { GatewayContext } from '../natverk/context.ts';
import { CompiledOperation, type ReadyOperation } from '../operation/CompiledOperation.ts';
import type { PlanStore } from '../operation/PlanStore.ts';
import { type Planning, planningOf } from '../operation/planning/planningOf.ts';
import { realPlan } from '../operation/planning/realPlan.ts';
import type { Graph } from './Graph.ts';
import { type Run, runSteps } from './runSteps.ts';

type Json = Record<string, unknown>;

export interface ExecutorOptions {
  /** The plans of operations, which outlive a supergraph where they can. */
  plans: PlanStore;
  /** What clients may ask, with the scalars as the gateway reads them. */
  api: GraphQLSchema;
  /** The graph of that name. */
  graphOf: (name: string) => Graph;
  /** Told of the query plan of every answer. */
  onPlan?: (plan: QueryPlan) => void;
}

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

/** What comes of an operation: names and places are the client's. */
export interface Answer {
  /** The JSON of an answer as far as it has been written: `{"data":` and the data. */
  written: AnswerWriter;
  errors: readonly GraphQLFormattedError[];
}

/** How an answer without errors begins. */
export const dataHead = '{"data":';

/**
 * Executes operations over one supergraph: Apollo's planner says what to ask of which graph, once per operation; each run
 * asks it, merges what comes, and shapes it as the client asked. Apollo Server brings its operations by `execute`; the lean
 * front finds them by `operation`, and runs them by `ready` and `answer`.
 */
export class PlanExecutor {
  readonly #options: ExecutorOptions;
  readonly #planning: Planning;
  /** By name and text; null for a text that is not valid, which Apollo Server says in its words. */
  readonly #compiled = new LRUCache<string, { compiled: CompiledOperation | null }>({
    max: maxCompiled,
    maxSize: maxText,
    sizeCalculation: (_, key) => key.length,
  });

  constructor(supergraphSdl: string, options: ExecutorOptions) {
    this.#options = options;
    this.#planning = planningOf(supergraphSdl);
  }

  /**
   * The operation that a question asks for, validated and compiled once for each text; null for a text that is not valid, which
   * Apollo Server says in its words.
   */
  operation({ text, operationName, document }: Question): CompiledOperation | null {
    const key = keyOf(operationName, text);
    let known = this.#compiled.get(key);
    if (!known) {
      const parsed = document ?? parse(text, { noLocation: true });
      const definition = getOperationAST(parsed, operationName);
      const valid = definition && this.#isValid(parsed);
      known = { compiled: valid ? this.#compile(parsed, definition) : null };
      this.#compiled.set(key, known);
    }
    return known.compiled;
  }

  /** Answers one request that Apollo Server has validated. Rejects as `ready` does. */
  async execute(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const { document, operation, source = '', request: sent } = request;
    if (!document || !operation) throw new Error('there is nothing to execute');
    const key = keyOf(sent.operationName ?? null, source);
    const compiled = this.#compiled.get(key)?.compiled ?? this.#compile(document, operation);
    this.#compiled.set(key, { compiled });
    const given = (sent.variables ?? {}) as Json;
    const wrong = this.wrongVariables(compiled, given);
    if (wrong) return { errors: wrong };
    const context = request.context as unknown as GatewayContext;
    const ready = await this.ready(compiled, given);
    const { written, errors } = await this.answer(ready, given, context);
    const data = parseExact(written.end().toString('utf8', dataHead.length)) as Json | null;
    return errors.length === 0 ? { data } : { data, errors: errors.map(asError) };
  }

  /** What is wrong with the variables that a client gave; undefined when nothing is. */
  wrongVariables({ definition }: CompiledOperation, given: Json) {
    const { variableDefinitions = [] } = definition;
    return getVariableValues(this.#planning.api, variableDefinitions, given).errors;
  }

  /** An operation made ready to run for variables that are as it says. Rejects with a GraphQLError when it cannot be planned. */
  async ready(compiled: CompiledOperation, given: Json): Promise<ReadyOperation> {
    const variables = compiled.variables(given);
    const ready = compiled.known(variables) ?? (await this.#prepare(compiled, variables));
    if (!ready.steps && asksForData(ready.shape)) throw unplannable();
    return ready;
  }

  /** Runs an operation; whatever a graph does wrong becomes an error beside what the others gave. */
  async answer(ready: ReadyOperation, given: Json, context: GatewayContext): Promise<Answer> {
    const { plan, steps, shape, introspection, constants } = ready;
    this.#options.onPlan?.(plan);
    const run: Run = {
      schema: this.#planning.full,
      given: { ...(context.exactVariables ?? given), ...constants },
      graphOf: this.#options.graphOf,
      context,
      data: {},
      errors: [],
    };
    if (steps) await runSteps(run, steps);
    if (introspection) this.#introspect(introspection, run);

    const written = new AnswerWriter().text(dataHead).data(shape, run.data);
    const missing = written.complete ? [] : missingIn(shape, run.data);
    return { written, errors: answerErrors(shape, run.data, run.errors, missing) };
  }

  /** One error is enough: Apollo Server looks for the others. */
  #isValid(document: DocumentNode): boolean {
    return validate(this.#options.api, document, undefined, { maxErrors: 1 }).length === 0;
  }

  #compile(document: DocumentNode, operation: OperationDefinitionNode): CompiledOperation {
    return new CompiledOperation(document, operation, this.#planning.vocabulary);
  }

  #prepare(compiled: CompiledOperation, variables: Json): Promise<ReadyOperation> {
    return inSpan(
      () => ({ name: 'plan', kind: 'internal' }),
      async () => compiled.prepare(variables, (fetched) => this.#plan(fetched)),
    );
  }

  /** By what is asked, not by the client's names for it: questions that differ in these only share a plan. */
  #plan(fetched: DocumentNode): QueryPlan {
    const { plans } = this.#options;
    const text = print(fetched);
    const known = plans.get(text);
    if (known) return known;
    const { planner, plannable, required } = this.#planning;
    const operation = operationFromDocument(plannable, fetched);
    const plan = realPlan(planner.buildQueryPlan(operation), required);
    plans.set(text, plan);
    return plan;
  }

  #introspect(document: DocumentNode, run: Run): void {
    const variableValues = run.given;
    // Synchronous, since the schema's own resolvers are.
    const { data } = execute({ schema: this.#planning.api, document, variableValues }) as {
      data?: Json;
    };
    Object.assign(run.data, data);
  }
}

function keyOf(operationName: string | null, text: string): string {
  return `${operationName ?? ''}\n${text}`;
}

function asksForData({ fields }: SelectionShape): boolean {
  return fields.some(({ name }) => !name.startsWith('__'));
}

/** The planner finds nobody to ask, and does not say so: the supergraph promises what no graph can give. */
function unplannable(): GraphQLError {
  return codedError('FRAGA_GAR_INTE_ATT_PLANERA', 'Ingen delgraf kan besvara frågan.');
}

function asError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path, extensions });
}
