import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { wrong } from '../answer/scan.ts';
import { isObject, type Reading } from '../check/checkAnswer.ts';
import { checkSubgraph } from '../check/checkSubgraph.ts';
import type { Representation } from '../check/ownerOf.ts';
import { denialWords } from '../check/refusalIn.ts';
import type { Asked, Graph } from '../execute/Graph.ts';
import type { Limits } from '../members/limits.ts';
import { alder, type Calls, inaktuellt } from '../members/members.ts';
import type { GatewayContext, Member } from '../natverk/context.ts';
import type { Fetch } from '../operation/Fetch.ts';
import { atEachPlace } from './atEachPlace.ts';
import { type Batch, batchesOf } from './batchesOf.ts';
import { EntityList } from './EntityList.ts';
import { Question, scanned } from './Question.ts';
import { rootPaths } from './rootPaths.ts';
import { payloadOf } from './Share.ts';

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

/** What one call gave. */
interface Given {
  data: Json | null;
  errors: GraphQLFormattedError[];
}

/**
 * Answers for one subgraph, such as samverkan: within deadlines and a size, checked and pruned to what was asked. A
 * subgraph that gives nothing usable leaves null and an error. Never throws.
 */
export class SubgraphSource implements Graph {
  readonly #options: SubgraphOptions;
  readonly #questions = new WeakMap<Fetch, Question>();

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

  #questionOf(fetch: Fetch): Question {
    const question = new Question(this.#options.schema, fetch.query, [fetch]);
    this.#questions.set(fetch, question);
    return question;
  }

  /** Asks about entities: each once, and so many at a time as the subgraph can take. */
  async #entities(
    context: GatewayContext,
    question: Question,
    variables: Json,
    all: readonly Representation[],
  ): Promise<Given> {
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
    question: Question,
    variables: Json,
    batch: Batch | null,
  ): Promise<Given> {
    const { name, member, calls, unavailable, limits } = this.#options;
    const payload = payloadOf(question, variables, batch ? batch.texts : null);
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
    const reply = await calls.to(member()).ask<Given & Reading>(
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
      {
        check: (body) => readAnswer(body, { shape, entities }, this.#options),
        scan: (bytes) => scanAnswer(question, batch, bytes, limits.maxAnswerValues),
      },
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

/** The bytes of an answer, when they are exactly what was asked; null when they are left to `readAnswer`. */
function scanAnswer(
  question: Question,
  batch: Batch | null,
  bytes: Buffer,
  maxValues: number,
): (Given & Reading) | null {
  const root = batch ? null : question.scanOf(null);
  if (!batch && !root) return null;
  const data = scanned(
    bytes,
    maxValues,
    () => () => true,
    (scanner) => {
      if (root) return scanner.data(root);
      const { representations = [] } = batch ?? {};
      const entities = scanner.entities(representations.length, (place) => {
        const scan = question.scanOf(representations[place]?.__typename ?? '');
        return scan ? scanner.entity(scan, () => true, {}) : wrong;
      });
      return entities === wrong ? wrong : { _entities: entities };
    },
  );
  return data ? { data: data as Json, errors: [], whole: true } : null;
}

/** An answer held against what was asked; undefined when it is none. */
function readAnswer(
  body: unknown,
  asked: Parameters<typeof checkSubgraph>[1],
  options: SubgraphOptions,
): (Given & Reading) | undefined {
  if (!isObject(body) || (!isObject(body.data) && !Array.isArray(body.errors))) return undefined;
  return checkSubgraph(body, asked, options);
}
