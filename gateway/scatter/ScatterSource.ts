import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Dispatcher } from 'undici';
import { groupBy } from '../../shared/values/groupBy.ts';
import type { GatewayContext } from '../GatewayContext.ts';
import type { Natverk, Orsak, Svarsstatus } from '../Natverk.ts';
import { askSubgraph } from './askSubgraph.ts';
import { isObject } from './checkAnswer.ts';
import { checkEntities, entityShape } from './checkEntities.ts';
import type { Limits } from './limits.ts';
import type { Member } from './Member.ts';
import { faultErrors, memberErrors, unavailable } from './memberErrors.ts';
import { ownerOf, type Representation } from './ownerOf.ts';
import { ownKeysOnly } from './ownKeysOnly.ts';
import type { SelectionShape } from './Shape.ts';
import { ShapeCache } from './ShapeCache.ts';

export interface ScatterOptions {
  /** The contract as one subgraph. */
  schema: GraphQLSchema;
  /** The member that runs a huvudman's subgraph; undefined for one that is not a member. */
  memberOf: (huvudman: string) => Member | undefined;
  dispatcher: Dispatcher;
  limits: Limits;
}

/** What one owner was asked, and where its entities stand in the whole fetch. */
interface Share {
  query: string;
  variables: Record<string, unknown>;
  representations: Representation[];
  positions: number[];
  shape: SelectionShape;
}

/** One owner's part of the answer, in the order of its representations. */
interface Part {
  entities: unknown[];
  errors: GraphQLFormattedError[];
}

/**
 * Answers for `kontrakt`, one graph that is answered by many: each owner is asked about its own entities only, all in
 * parallel, and the answers are put back in order. An owner that gives nothing usable leaves its entities null, beside
 * an error that names it. Never throws.
 */
export class ScatterSource implements GraphQLDataSource {
  readonly #options: ScatterOptions;
  readonly #shapes: ShapeCache;

  constructor(options: ScatterOptions) {
    this.#options = options;
    this.#shapes = new ShapeCache(options.schema);
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions) {
    const { natverk } = context as GatewayContext;
    const { query = '', variables = {} } = request;
    const shape = this.#shapes.of(query, variables);
    const representations = variables.representations as Representation[];

    const entities: unknown[] = new Array(representations.length).fill(null);
    const byOwner = groupBy(representations.keys(), (position) =>
      ownerOf(representations[position] as Representation),
    );
    const parts = await Promise.all(
      [...byOwner].map(async ([owner, positions]) => {
        const own = positions.map((position) => representations[position] as Representation);
        const share = { query, variables, representations: own, positions, shape };
        const part = await this.#ask(owner, share, natverk);
        positions.forEach((position, index) => {
          entities[position] = part.entities[index];
        });
        return part;
      }),
    );
    const errors = parts.flatMap((part) => part.errors);
    return { data: { _entities: entities }, ...(errors.length > 0 ? { errors } : {}) };
  }

  async #ask(owner: string, share: Share, natverk: Natverk): Promise<Part> {
    const { limits, dispatcher, memberOf } = this.#options;
    const member = memberOf(owner);
    if (!member) return this.#missing(owner, share, natverk, 'SVARADE_INTE', 'EJ_MEDLEM', 0);
    const before = natverk.silent(owner);
    const left = limits.memberBudgetMs - natverk.elapsed();
    if (before || left <= 0) {
      return this.#missing(owner, share, natverk, 'SVARADE_INTE', before?.orsak ?? 'TIDSGRANS', 0);
    }

    const variables = { ...share.variables, representations: share.representations };
    const asked = await askSubgraph(member.url, JSON.stringify({ query: share.query, variables }), {
      dispatcher,
      timeoutMs: Math.min(limits.subgraphTimeoutMs, left),
      maxBytes: limits.maxAnswerBytes,
    });
    if (!asked.ok) {
      const status = asked.silent ? 'SVARADE_INTE' : 'OGILTIGT_SVAR';
      return this.#missing(owner, share, natverk, status, asked.orsak, asked.ms);
    }

    const checked = checkEntities(
      share.shape,
      share.representations,
      dataOf(asked.body),
      ownKeysOnly,
    );
    if (!checked) {
      return this.#missing(owner, share, natverk, 'OGILTIGT_SVAR', 'FEL_FORM', asked.ms);
    }
    natverk.report(
      checked.faults.length > 0
        ? { huvudman: owner, status: 'OGILTIGT_SVAR', orsak: 'FEL_FORM', ms: asked.ms }
        : { huvudman: owner, status: 'SVARADE', ms: asked.ms },
    );
    return {
      entities: checked.entities.map((entity, index) => entity ?? unknownEntity(share, index)),
      errors: [
        ...memberErrors(member, asked.body, share.positions),
        ...faultErrors(member, checked.faults, share.positions),
      ],
    };
  }

  #missing(
    owner: string,
    share: Share,
    natverk: Natverk,
    status: Svarsstatus,
    orsak: Orsak,
    ms: number,
  ): Part {
    natverk.report({ huvudman: owner, status, orsak, ms });
    const words = status === 'SVARADE_INTE' ? 'svarade inte.' : 'lämnade ett ogiltigt svar.';
    return {
      entities: share.representations.map((_, index) => unknownEntity(share, index)),
      errors: [unavailable(owner, share.positions[0] ?? 0, words)],
    };
  }
}

const dataOf = (body: unknown) => (isObject(body) ? body.data : undefined);

/**
 * An entity of which nothing is known: its key, and null for all else. Not plainly null, since the executor drops
 * whatever lacks a field that a @requires asks for, and totals could not say who is missing.
 */
function unknownEntity({ shape, representations }: Share, index: number): unknown {
  const representation = representations[index] as Representation;
  const fields = entityShape(shape, representation.__typename)?.fields ?? [];
  return Object.fromEntries(
    fields.map(({ key, name, type }) => [
      key,
      type.kind === 'nonNull' ? (representation[name] ?? null) : null,
    ]),
  );
}
