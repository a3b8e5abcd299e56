import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Dispatcher } from 'undici';
import { groupBy } from '../../shared/values/groupBy.ts';
import type { GatewayContext } from '../GatewayContext.ts';
import type { Natverk, Orsak, Svarsstatus } from '../Natverk.ts';
import { askSubgraph } from './askSubgraph.ts';
import { batchesOf } from './batchesOf.ts';
import { isObject } from './checkAnswer.ts';
import { checkEntities } from './checkEntities.ts';
import { deniedAll } from './deniedAll.ts';
import { EntityList } from './EntityList.ts';
import type { Limits } from './limits.ts';
import { littleForOthers } from './littleForOthers.ts';
import type { Member } from './Member.ts';
import { denied, faultErrors, memberErrors, unavailable } from './memberErrors.ts';
import { knownShare } from './older/knownShare.ts';
import type { OlderVersions } from './older/OlderVersions.ts';
import { askedOwner, type Representation } from './ownerOf.ts';
import { ownKeysOnly } from './ownKeysOnly.ts';
import { ShapeCache } from './ShapeCache.ts';
import { type Share, unknownEntity } from './Share.ts';
import { malformedErrors } from './statedErrors.ts';

export interface ScatterOptions {
  /** The contract as one subgraph. */
  schema: GraphQLSchema;
  /** The member that runs a huvudman's subgraph; undefined for one that is not a member. */
  memberOf: (huvudman: string) => Member | undefined;
  dispatcher: Dispatcher;
  limits: Limits;
  /** What members on older versions of the contract are asked. */
  older: OlderVersions;
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
    const { query = '', variables = {} } = request;
    const shape = this.#shapes.of(query, variables);
    const representations = variables.representations as Representation[];

    const list = new EntityList(representations.length, this.#options.limits.maxAnswerValues);
    const byOwner = groupBy(representations.keys(), (position) =>
      askedOwner(representations[position] as Representation),
    );
    const batches = [...byOwner].flatMap(([owner, own]) =>
      batchesOf(representations, own).map((batch) => ({ owner, batch })),
    );
    const parts = await Promise.all(
      batches.map(async ({ owner, batch }) => {
        const positions = batch.positions.map(([first = 0]) => first);
        const share = {
          query,
          variables,
          shape,
          positions,
          representations: batch.representations,
        };
        const part = await this.#ask(owner, share, context as GatewayContext);
        part.entities.forEach((entity, index) => {
          list.put(entity, batch.positions[index] ?? []);
        });
        return part;
      }),
    );
    const errors = [...parts.flatMap((part) => part.errors), ...list.errors()];
    return { data: { _entities: list.entities }, ...(errors.length > 0 ? { errors } : {}) };
  }

  async #ask(owner: string, share: Share, context: GatewayContext): Promise<Part> {
    const { natverk } = context;
    const member = this.#options.memberOf(owner);
    if (!member) return this.#missing(owner, share, natverk, 'SVARADE_INTE', 'EJ_MEDLEM', 0);
    const known = knownShare(this.#options.older, this.#shapes, member, share);
    if (!known) return this.#askMember(member, share, context);
    natverk.older(owner, known.version.version, known.notPublished);
    const part =
      known.share.representations.length > 0
        ? await this.#askMember(member, known.share, context)
        : { entities: [], errors: [] };
    return { ...part, entities: known.widen(part.entities) };
  }

  async #askMember(member: Member, share: Share, context: GatewayContext): Promise<Part> {
    const { limits, dispatcher } = this.#options;
    const { natverk, identify } = context;
    const { id: owner } = member;
    const before = natverk.silent(owner);
    const left = limits.memberBudgetMs - natverk.elapsed();
    if (before || left <= 0) {
      return this.#missing(owner, share, natverk, 'SVARADE_INTE', before?.orsak ?? 'TIDSGRANS', 0);
    }

    const variables = { ...share.variables, representations: share.representations };
    const [url = ''] = member.urls;
    const payload = JSON.stringify({ query: share.query, variables });
    const asked = await askSubgraph(url, payload, {
      dispatcher,
      identity: await identify(owner, payload),
      timeoutMs: Math.min(limits.subgraphTimeoutMs, left),
      limits,
    });
    if (!asked.ok && asked.denial) {
      const { orsak, denial, ms } = asked;
      natverk.report({ huvudman: owner, status: 'NEKADE', orsak, ms });
      return nothing(share, denied(owner, share.positions[0] ?? 0, denial));
    }
    if (!asked.ok) {
      const status = asked.silent ? 'SVARADE_INTE' : 'OGILTIGT_SVAR';
      return this.#missing(owner, share, natverk, status, asked.orsak, asked.ms);
    }

    const { data, errors } = isObject(asked.body) ? asked.body : {};
    const modest = littleForOthers(owner);
    const checked = checkEntities(
      share.shape,
      share.representations,
      data,
      (field, value, path, one) => ownKeysOnly(field, value, path, one) && modest(field, value),
    );
    if (!checked) {
      return this.#missing(owner, share, natverk, 'OGILTIGT_SVAR', 'FEL_FORM', asked.ms);
    }
    const wrong = checked.faults.length > 0 || malformedErrors(errors);
    const refused = deniedAll(checked.entities, share, errors);
    natverk.report({
      huvudman: owner,
      ...(wrong ? misshapen : refused ? refusedAll : answered),
      ms: asked.ms,
    });
    return {
      entities: checked.entities.map((entity, index) => entity ?? unknownEntity(share, index)),
      errors: [
        ...memberErrors(member, errors, share).filter((error) => natverk.unsaid(error)),
        ...faultErrors(member, checked.faults, share),
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
    return nothing(share, unavailable(owner, share.positions[0] ?? 0, words));
  }
}

const answered = { status: 'SVARADE' } as const;
const refusedAll = { status: 'NEKADE', orsak: 'ATKOMST_NEKAD' } as const;
const misshapen = { status: 'OGILTIGT_SVAR', orsak: 'FEL_FORM' } as const;

/** The part of an owner of whose entities nothing is known. */
function nothing(share: Share, error: GraphQLFormattedError): Part {
  return {
    entities: share.representations.map((_, index) => unknownEntity(share, index)),
    errors: [error],
  };
}
