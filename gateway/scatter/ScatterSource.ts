import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Asked, Graph } from '../execute/Graph.ts';
import type { Deadlines } from '../members/guards.ts';
import type { Limits } from '../members/limits.ts';
import type { Calls } from '../members/members.ts';
import type { GatewayContext, Member } from '../natverk/context.ts';
import type { Undantag } from '../registry/Network.ts';
import { askOwner, type OwnerOptions, type Part } from './askOwner.ts';
import { atEachPlace } from './atEachPlace.ts';
import { type Batch, batchesOf } from './batchesOf.ts';
import { EntityList } from './EntityList.ts';
import { type EntityFetch, type FetchedEntities, FetchGroup } from './FetchGroup.ts';
import { Gathering } from './Gathering.ts';
import { JoinedFetches } from './JoinedFetches.ts';
import type { OlderVersions } from './older/OlderVersions.ts';

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
