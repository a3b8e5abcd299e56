import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { isNone, ownerReader, type Share, unknownEntity } from '../answer/answer.ts';
import { denied, faultErrors, memberErrors, unavailable } from '../answer/statedErrors.ts';
import type { Deadlines, Unanswered } from '../members/guards.ts';
import type { Limits } from '../members/limits.ts';
import { askParty, type Calls, missingWords } from '../members/members.ts';
import type { GatewayContext, Member } from '../natverk/context.ts';
import { JoinedFetches } from '../operation/steps.ts';
import type { Undantag } from '../registry/Network.ts';
import {
  atEachPlace,
  type Batch,
  batchesOf,
  type EntityFetch,
  EntityList,
  type FetchedEntities,
  FetchGroup,
  Gathering,
} from './FetchGroup.ts';
import { knownShare, type OlderVersions } from './OlderVersions.ts';
import type { Asked, Graph } from './run.ts';

export interface ScatterOptions {
  /** The contract as one subgraph. */
  schema: GraphQLSchema;
  /** The member that runs a huvudman's subgraph; undefined for one that is not a member. */
  memberOf: (huvudman: string) => Member | undefined;
  /** Why a member is left out of this gateway's view; nobody is when left out. */
  undantagOf?: (huvudman: string) => Undantag | undefined;
  /** When a party left the network, as ISO 8601 has it; undefined for all others, nobody has when left out. */
  leftOf?: (huvudman: string) => string | undefined;
  /** How members are asked. */
  calls: Calls;
  limits: Pick<Limits, 'maxAnswerValues'>;
  /** What members on older versions of the contract are asked. */
  older: OlderVersions;
}

/**
 * Answers for `kontrakt`, one graph that is answered by many: each owner is asked about its own entities only, all in
 * parallel, once for all fetches of a step that can be put to it together, and the answers are put back in order. An
 * owner that gives nothing usable leaves its entities null, beside an error that names it. Never throws.
 */
export class ScatterSource implements Graph {
  readonly #options: ScatterOptions;
  readonly #asking: OwnerOptions;
  readonly #joined: JoinedFetches;
  readonly #steps = new Gathering<EntityFetch, FetchedEntities>((fetches, context) =>
    this.#step(fetches, context as GatewayContext),
  );

  constructor(options: ScatterOptions) {
    this.#options = options;
    this.#joined = new JoinedFetches(options.schema);
    this.#asking = { ...options, maxValues: options.limits.maxAnswerValues };
  }

  ask(asked: Asked, context: GatewayContext): Promise<FetchedEntities> {
    return this.#steps.ask({ ...asked, representations: asked.representations ?? [] }, context);
  }

  /** Answers the fetches of one step of a plan, those together that can be joined. */
  #step(fetches: readonly EntityFetch[], context: GatewayContext): Promise<FetchedEntities>[] {
    const groups: FetchGroup[] = [];
    const places = fetches.map((fetch) => {
      const group = groups.find((one) => one.takes(fetch)) ?? new FetchGroup(this.#joined);
      if (group.size === 0) groups.push(group);
      return { group, index: group.add(fetch) };
    });
    const deadlines = this.#options.calls.deadlines();
    const answers = new Map(groups.map((one) => [one, this.#scatter(one, context, deadlines)]));
    return places.map(async ({ group, index }) =>
      group.partOf(index, await (answers.get(group) as Promise<FetchedEntities>)),
    );
  }

  async #scatter(
    group: FetchGroup,
    context: GatewayContext,
    deadlines: Deadlines,
  ): Promise<FetchedEntities> {
    const { representations } = group;
    const list = new EntityList(representations.length, this.#options.limits.maxAnswerValues);
    const batches: Batch[] = [];
    const asking: Promise<Part>[] = [];
    for (const [owner, own] of group.byOwner()) {
      for (const batch of batchesOf(representations, own)) {
        batches.push(batch);
        asking.push(askOwner(this.#asking, owner, group.share(batch), context, deadlines));
      }
    }
    const errors: GraphQLFormattedError[] = [];
    for (const [index, part] of (await Promise.all(asking)).entries()) {
      const { positions } = batches[index] as Batch;
      for (let n = 0; n < part.entities.length; n += 1) {
        list.put(part.entities[n], positions[n] ?? []);
      }
      if (part.errors.length > 0) errors.push(...atEachPlace(part.errors, positions));
    }
    errors.push(...list.errors());
    return { data: { _entities: list.entities }, ...(errors.length > 0 ? { errors } : {}) };
  }
}

interface OwnerOptions {
  memberOf: (huvudman: string) => Member | undefined;
  /** Why a member is left out of this gateway's view; undefined for all others. */
  undantagOf?: (huvudman: string) => Undantag | undefined;
  /** When a party left the network; undefined for all others. */
  leftOf?: (huvudman: string) => string | undefined;
  calls: Calls;
  older: OlderVersions;
  /** The contract as one subgraph. */
  schema: GraphQLSchema;
  /** The most values in an answer. */
  maxValues: number;
}

/** One owner's part of the answer, in the order of its representations. */
export interface Part {
  entities: unknown[];
  errors: GraphQLFormattedError[];
}

const noMember = { status: 'SVARADE_INTE', orsak: 'EJ_MEDLEM' } as const;
const leftOut = (undantag: Undantag) =>
  ({ status: 'UNDANTAGEN', orsak: 'UNDANTAGEN', ...undantag }) as const;

/** Asks one owner its share of a fetch, in the version of the contract that it is on. Never throws. */
function askOwner(
  options: OwnerOptions,
  owner: string,
  share: Share,
  context: GatewayContext,
  deadlines?: Deadlines,
): Promise<Part> {
  const { natverk, freshness } = context;
  const member = options.memberOf(owner);
  if (!member) {
    const left = options.leftOf?.(owner);
    if (left !== undefined) {
      natverk.report({ huvudman: owner, status: 'UTTRADD', sedan: left, ms: 0 });
      return Promise.resolve({ entities: nothingKnown(share), errors: [] });
    }
    const undantag = options.undantagOf?.(owner);
    natverk.report({ huvudman: owner, ...(undantag ? leftOut(undantag) : noMember), ms: 0 });
    freshness.never();
    return Promise.resolve(missing(owner, share, undantag ? leftOut(undantag) : noMember));
  }
  const known = knownShare(options.older, options.schema, member, share);
  if (!known) return askMember(options, member, share, context, deadlines);
  natverk.older(owner, known.version.version, known.notPublished);
  if (known.share.representations.length === 0) {
    return Promise.resolve({ entities: known.widen([]), errors: [] });
  }
  return askMember(options, member, known.share, context, deadlines).then((part) => ({
    ...part,
    entities: known.widen(part.entities),
  }));
}

async function askMember(
  { calls, maxValues }: OwnerOptions,
  member: Member,
  share: Share,
  context: GatewayContext,
  deadlines?: Deadlines,
): Promise<Part> {
  const { id } = member;
  const payload = share.question.payload(share.variables, share.texts);
  const reader = ownerReader(id, share, maxValues);
  const reply = await askParty(calls, member, payload, context, reader, deadlines);
  if (!reply.ok) return missing(id, share, reply);
  const { entities, faults, errors } = reply.reading;
  for (let n = 0; n < entities.length; n += 1) {
    if (entities[n] === null) entities[n] = unknownEntity(share, n) as object;
  }
  if (faults.length === 0 && isNone(errors)) return { entities, errors: [] };
  const asked = { ...share, shape: share.question.shape };
  return {
    entities,
    errors: [
      ...memberErrors(member, errors, asked).filter((error) => context.natverk.unsaid(error)),
      ...faultErrors(member, faults, asked),
    ],
  };
}

/** The part of an owner of whose entities nothing is known: an error at each of them. */
function missing(
  owner: string,
  share: Share,
  given: Pick<Unanswered, 'status' | 'orsak' | 'denial'> | ReturnType<typeof leftOut>,
): Part {
  const errorAt = (position: number) =>
    given.status === 'NEKADE'
      ? denied(owner, position, given.denial ?? 'FORBIDDEN')
      : unavailable(owner, position, missingWords(given));
  return {
    entities: nothingKnown(share),
    errors: share.positions.map(errorAt),
  };
}

function nothingKnown(share: Share): unknown[] {
  return share.representations.map((_, index) => unknownEntity(share, index));
}
