import type { GraphQLSchema } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { type GivenBySubgraph, GraphQuestion, subgraphReader } from '../answer/answer.ts';
import type { Representation } from '../answer/checkEntities.ts';
import type { SelectionShape } from '../answer/shape.ts';
import { denialWords } from '../answer/statedErrors.ts';
import type { Limits } from '../members/limits.ts';
import { alder, type Calls, inaktuellt } from '../members/members.ts';
import type { GatewayContext, Member } from '../natverk/context.ts';
import type { Fetch } from '../operation/steps.ts';
import { atEachPlace, type Batch, batchesOf, EntityList } from './FetchGroup.ts';
import type { Asked, Graph } from './run.ts';

type Json = Record<string, unknown>;

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

/**
 * Answers for one subgraph, such as samverkan: within deadlines and a size, checked and pruned to what was asked. A
 * subgraph that gives nothing usable leaves null and an error. Never throws.
 */
export class SubgraphSource implements Graph {
  readonly #options: SubgraphOptions;
  readonly #questions = new WeakMap<Fetch, GraphQuestion>();

  constructor(options: SubgraphOptions) {
    this.#options = options;
  }

  async ask({ fetch, variables, representations }: Asked, context: GatewayContext) {
    const question = this.#questions.get(fetch) ?? this.#questionOf(fetch);
    const { data, errors } = representations
      ? await this.#entities(context, question, variables, representations)
      : await this.#ask(context, question, variables, null);
    return errors.length > 0 ? { data, errors } : { data };
  }

  #questionOf(fetch: Fetch): GraphQuestion {
    const question = new GraphQuestion(this.#options.schema, fetch.query, [fetch]);
    this.#questions.set(fetch, question);
    return question;
  }

  /** Asks about entities: each once, and so many at a time as the subgraph can take. */
  async #entities(
    context: GatewayContext,
    question: GraphQuestion,
    variables: Json,
    all: readonly Representation[],
  ): Promise<GivenBySubgraph> {
    const list = new EntityList(all.length, this.#options.limits.maxAnswerValues);
    const given = await Promise.all(
      batchesOf(all, all.keys()).map(async (batch) => {
        const { positions } = batch;
        const { data, errors } = await this.#ask(context, question, variables, batch);
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
    question: GraphQuestion,
    variables: Json,
    batch: Batch | null,
  ): Promise<GivenBySubgraph> {
    const { name, member, calls, unavailable, limits } = this.#options;
    const payload = question.payload(variables, batch ? batch.texts : null);
    const writes = question.query.startsWith('mutation');
    const { memberBudgetMs, subgraphTimeoutMs } = calls.limitsOf(name);
    const { shape } = question;
    const entities = batch && {
      shape,
      representations: batch.representations,
      positions: batch.positions.map(([first = 0]) => first),
    };
    const { callKey } = member();
    const as = { id: name, callKey };
    const reply = await calls.to(member()).ask(
      {
        payload,
        identity: () => context.identify.headers(as, payload),
        codeRefused: () => context.identify.codeRefused(as),
        letIn: context.letIn,
        keepable: context.keepable && !writes,
        freshness: context.freshness,
        writes,
        leftMs: memberBudgetMs + subgraphTimeoutMs - context.natverk.elapsed(),
      },
      subgraphReader(this.#options, question, entities, limits.maxAnswerValues),
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
      : rootPaths(shape);
    return { data: null, errors: places.map((path) => ({ message, path, extensions })) };
  }
}

/** The places of a fetch's root fields: where its errors stand when the whole fetch failed. */
export function rootPaths({ fields }: SelectionShape): string[][] {
  return fields.filter(({ name }) => name !== '__typename').map(({ key }) => [key]);
}
