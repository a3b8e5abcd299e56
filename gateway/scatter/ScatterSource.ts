import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { groupBy } from '../../shared/values/groupBy.ts';
import type { GatewayContext } from '../GatewayContext.ts';
import { askParty } from '../members/askParty.ts';
import type { Calls } from '../members/Calls.ts';
import type { Reading } from '../members/MemberAnswers.ts';
import type { Unanswered } from './askSubgraph.ts';
import { batchesOf } from './batchesOf.ts';
import { isObject } from './checkAnswer.ts';
import { type CheckedEntities, checkEntities } from './checkEntities.ts';
import { deniedAll } from './deniedAll.ts';
import { EntityList } from './EntityList.ts';
import type { Limits } from './limits.ts';
import { littleForOthers } from './littleForOthers.ts';
import type { Member } from './Member.ts';
import { denied, faultErrors, memberErrors, unavailable } from './memberErrors.ts';
import { missingWords } from './missingWords.ts';
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
  /** How members are asked. */
  calls: Calls;
  limits: Pick<Limits, 'maxAnswerValues'>;
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
    if (!member) {
      natverk.report({ huvudman: owner, ...noMember, ms: 0 });
      return missing(owner, share, noMember);
    }
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
    const { query, representations } = share;
    const variables = { ...share.variables, representations };
    const reply = await askParty(
      this.#options.calls,
      member,
      { query, variables },
      context,
      (body) => readAnswer(member.id, share, body),
    );
    if (!reply.ok) return missing(member.id, share, reply);
    const { entities, faults, errors } = reply.reading;
    return {
      entities: entities.map((entity, index) => entity ?? unknownEntity(share, index)),
      errors: [
        ...memberErrors(member, errors, share).filter((error) => context.natverk.unsaid(error)),
        ...faultErrors(member, faults, share),
      ],
    };
  }
}

interface CheckedAnswer extends NonNullable<CheckedEntities> {
  /** What the answer holds as its errors. */
  errors: unknown;
}

const noMember = { status: 'SVARADE_INTE', orsak: 'EJ_MEDLEM' } as const;

/** An owner's answer, held against what it was asked; undefined when nothing of it can be used. */
function readAnswer(
  owner: string,
  share: Share,
  body: unknown,
): (Reading & CheckedAnswer) | undefined {
  const { data, errors } = isObject(body) ? body : {};
  const modest = littleForOthers(owner);
  const checked = checkEntities(
    share.shape,
    share.representations,
    data,
    (field, value, path, one) => ownKeysOnly(field, value, path, one) && modest(field, value),
  );
  if (!checked) return undefined;
  const orsak = orsakIn(checked, share, errors);
  return { ...checked, errors, orsak, whole: orsak === undefined && isNone(errors) };
}

function isNone(errors: unknown): boolean {
  return errors === undefined || errors === null || (Array.isArray(errors) && errors.length === 0);
}

function orsakIn(
  { entities, faults }: NonNullable<CheckedEntities>,
  share: Share,
  errors: unknown,
): Reading['orsak'] {
  if (faults.length > 0 || malformedErrors(errors)) return 'FEL_FORM';
  return deniedAll(entities, share, errors) ? 'ATKOMST_NEKAD' : undefined;
}

/** The part of an owner of whose entities nothing is known. */
function missing(
  owner: string,
  share: Share,
  { status, orsak, denial }: Pick<Unanswered, 'status' | 'orsak' | 'denial'>,
): Part {
  const first = share.positions[0] ?? 0;
  const error =
    status === 'NEKADE'
      ? denied(owner, first, denial ?? 'FORBIDDEN')
      : unavailable(owner, first, missingWords({ status, orsak }));
  return {
    entities: share.representations.map((_, index) => unknownEntity(share, index)),
    errors: [error],
  };
}
