import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Dispatcher } from 'undici';
import type { Code } from '../../shared/errors/codes.ts';
import { askSubgraph } from './askSubgraph.ts';
import { checkObject, type Fault, isObject } from './checkAnswer.ts';
import { checkEntities } from './checkEntities.ts';
import type { Limits } from './limits.ts';
import { onePerField } from './onePerField.ts';
import { ShapeCache } from './ShapeCache.ts';

export interface SubgraphOptions {
  /** Its name in the supergraph. */
  name: string;
  url: string;
  /** The subgraph's own schema, out of the supergraph. */
  schema: GraphQLSchema;
  dispatcher: Dispatcher;
  limits: Limits;
  /** The code of the error when it gives nothing usable. */
  unavailable: Code;
}

/**
 * Answers for one subgraph at one address, such as samverkan: within a deadline and a size, checked and pruned to what
 * was asked. A subgraph that gives nothing usable leaves null and an error. Never throws.
 */
export class SubgraphSource implements GraphQLDataSource {
  readonly #options: SubgraphOptions;
  readonly #shapes: ShapeCache;

  constructor(options: SubgraphOptions) {
    this.#options = options;
    this.#shapes = new ShapeCache(options.schema);
  }

  async process({ request }: GraphQLDataSourceProcessOptions) {
    const { name, url, dispatcher, limits, unavailable } = this.#options;
    const { query = '', variables = {} } = request;
    const asked = await askSubgraph(url, JSON.stringify({ query, variables }), {
      dispatcher,
      timeoutMs: limits.subgraphTimeoutMs,
      maxBytes: limits.maxAnswerBytes,
    });
    const { data, errors } = asked.ok && isObject(asked.body) ? asked.body : {};
    if (!isObject(data) && !Array.isArray(errors)) {
      return { data: null, errors: [error(unavailable, `${name} lämnade inget användbart svar.`)] };
    }
    const { checked, faults } = this.#check(query, variables, data);
    const all = [...ownErrors(errors, unavailable), ...faultErrors(name, unavailable, faults)];
    return { data: checked, ...(all.length > 0 ? { errors: all } : {}) };
  }

  #check(query: string, variables: Record<string, unknown>, data: unknown) {
    if (!isObject(data)) return { checked: null, faults: [] };
    const shape = this.#shapes.of(query, variables);
    if (Array.isArray(variables.representations)) {
      const checked = checkEntities(shape, variables.representations, data);
      if (checked) return { checked: { _entities: checked.entities }, faults: checked.faults };
      return { checked: null, faults: [{ path: [], coordinate: 'Query._entities' }] };
    }
    const faults: Fault[] = [];
    const options = { allows: () => true, onFault: (fault: Fault) => faults.push(fault) };
    return { checked: checkObject(shape, data, [], options), faults };
  }
}

function error(
  code: Code,
  message: string,
  path?: readonly (string | number)[],
): GraphQLFormattedError {
  return { message, ...(path ? { path } : {}), extensions: { code } };
}

function faultErrors(name: string, code: Code, faults: readonly Fault[]) {
  return onePerField(faults).map(({ path, coordinate }) =>
    error(code, `${name}: värdet av ${coordinate} följer inte schemat och visas inte.`, path),
  );
}

/** The subgraph's own errors: message, path and code, nothing else of them. */
function ownErrors(given: unknown, fallback: Code): GraphQLFormattedError[] {
  if (!Array.isArray(given)) return [];
  return given.filter(isObject).map(({ message, path, extensions }) => ({
    message: String(message),
    ...(Array.isArray(path) ? { path } : {}),
    extensions: { code: isObject(extensions) ? (extensions.code ?? fallback) : fallback },
  }));
}
