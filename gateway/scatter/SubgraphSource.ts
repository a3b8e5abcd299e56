import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { withExactNumbers } from '../../shared/values/exactNumbers.ts';
import type { Reading } from '../check/checkAnswer.ts';
import { isObject } from '../check/checkAnswer.ts';
import { checkSubgraph } from '../check/checkSubgraph.ts';
import { denialWords } from '../check/denialWords.ts';
import type { Representation } from '../check/ownerOf.ts';
import type { AskedEntities } from '../check/placeOf.ts';
import { ShapeCache } from '../check/ShapeCache.ts';
import { alder } from '../members/alder.ts';
import type { Calls } from '../members/Calls.ts';
import { inaktuellt } from '../members/inaktuellt.ts';
import type { Limits } from '../members/limits.ts';
import type { GatewayContext } from '../natverk/GatewayContext.ts';
import type { Member } from '../natverk/Member.ts';
import { atEachPlace } from './atEachPlace.ts';
import { batchesOf } from './batchesOf.ts';
import { EntityList } from './EntityList.ts';
import { rootPaths } from './rootPaths.ts';

export interface SubgraphOptions {
  /** Its name in the supergraph. */
  name: string;
  /** Where it is asked, looked up for every question. */
  member: () => Member;
  /** The subgraph's own schema, out of the supergraph. */
  schema: GraphQLSchema;
  /** How it is asked. */
  calls: Calls;
  limits: Pick<Limits, 'maxAnswerValues'>;
  /** The code of the error when it gives nothing usable. */
  unavailable: Code;
}

/** What one call gave. */
interface Given {
  data: Record<string, unknown> | null;
  errors: GraphQLFormattedError[];
}

/**
 * Answers for one subgraph, such as samverkan: within deadlines and a size, checked and pruned to what was asked. A
 * subgraph that gives nothing usable leaves null and an error. Never throws.
 */
export class SubgraphSource implements GraphQLDataSource {
  readonly #options: SubgraphOptions;
  readonly #shapes: ShapeCache;

  constructor(options: SubgraphOptions) {
    this.#options = options;
    this.#shapes = new ShapeCache(options.schema);
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions) {
    const { query = '', variables = {} } = request;
    const gateway = context as GatewayContext;
    const { data, errors } = Array.isArray(variables.representations)
      ? await this.#entities(gateway, query, variables, variables.representations)
      : await this.#ask(gateway, query, variables, null);
    return { data, ...(errors.length > 0 ? { errors } : {}) };
  }

  /** Asks about entities: each once, and so many at a time as the subgraph can take. */
  async #entities(
    context: GatewayContext,
    query: string,
    variables: Record<string, unknown>,
    all: readonly Representation[],
  ): Promise<Given> {
    const list = new EntityList(all.length, this.#options.limits.maxAnswerValues);
    const given = await Promise.all(
      batchesOf(all, all.keys()).map(async ({ representations, positions }) => {
        const firsts = positions.map(([first = 0]) => first);
        const { data, errors } = await this.#ask(
          context,
          query,
          { ...variables, representations },
          { representations, positions: firsts },
        );
        const entities = data?._entities as unknown[] | undefined;
        positions.forEach((places, index) => {
          list.put(entities?.[index] ?? null, places);
        });
        return atEachPlace(errors, positions);
      }),
    );
    return { data: { _entities: list.entities }, errors: [...given.flat(), ...list.errors()] };
  }

  async #ask(
    context: GatewayContext,
    query: string,
    variables: Record<string, unknown>,
    entities: Omit<AskedEntities, 'shape'> | null,
  ): Promise<Given> {
    const { name, member, calls, unavailable } = this.#options;
    const payload = withExactNumbers(JSON.stringify({ query, variables }));
    const writes = query.startsWith('mutation');
    const { memberBudgetMs, subgraphTimeoutMs } = calls.limitsOf(name);
    const reply = await calls.to(member()).ask(
      {
        payload,
        identity: () => context.identify(name, payload),
        letIn: context.letIn,
        keepable: context.keepable && !writes,
        freshness: context.freshness,
        writes,
        leftMs: memberBudgetMs + subgraphTimeoutMs - context.natverk.elapsed(),
      },
      (body) => this.#read(body, query, variables, entities),
    );
    if (reply.ok) {
      const { reading, stale, fresh, ms } = reply;
      if (stale) context.natverk.report({ huvudman: name, ...inaktuellt(stale), ms });
      if (fresh) context.natverk.report({ huvudman: name, status: 'SVARADE', ...alder(fresh), ms });
      return reading;
    }
    const { denial, status, orsak } = reply;
    context.natverk.report({ huvudman: name, status, orsak, ms: reply.ms });
    const message = denial ? denialWords(name, denial) : `${name} lämnade inget användbart svar.`;
    const extensions = { code: denial ?? unavailable };
    const places = entities
      ? entities.positions.map((position) => ['_entities', position])
      : rootPaths(this.#shapes.of(query, variables));
    return { data: null, errors: places.map((path) => ({ message, path, extensions })) };
  }

  #read(
    body: unknown,
    query: string,
    variables: Record<string, unknown>,
    entities: Omit<AskedEntities, 'shape'> | null,
  ): (Given & Reading) | undefined {
    if (!isObject(body) || (!isObject(body.data) && !Array.isArray(body.errors))) return undefined;
    const shape = this.#shapes.of(query, variables);
    const asked = { shape, entities: entities && { shape, ...entities } };
    return checkSubgraph(body, asked, this.#options);
  }
}
