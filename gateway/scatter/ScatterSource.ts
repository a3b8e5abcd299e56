import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { Representation } from '../check/ownerOf.ts';
import { ShapeCache } from '../check/ShapeCache.ts';
import type { Calls } from '../members/Calls.ts';
import type { Limits } from '../members/limits.ts';
import type { GatewayContext } from '../natverk/GatewayContext.ts';
import type { Member } from '../natverk/Member.ts';
import type { Undantag } from '../registry/Network.ts';
import { askOwner } from './askOwner.ts';
import { atEachPlace } from './atEachPlace.ts';
import { batchesOf } from './batchesOf.ts';
import { EntityList } from './EntityList.ts';
import { type Fetch, type FetchedEntities, FetchGroup } from './FetchGroup.ts';
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
export class ScatterSource implements GraphQLDataSource {
  readonly #options: ScatterOptions;
  readonly #shapes: ShapeCache;
  readonly #joined: JoinedFetches;
  readonly #steps = new Gathering<Fetch, FetchedEntities>((fetches, context) =>
    this.#step(fetches, context as GatewayContext),
  );

  constructor(options: ScatterOptions) {
    this.#options = options;
    this.#shapes = new ShapeCache(options.schema);
    this.#joined = new JoinedFetches(options.schema);
  }

  process({ request, context }: GraphQLDataSourceProcessOptions): Promise<FetchedEntities> {
    const { query = '', variables = {} } = request;
    const { representations, ...others } = variables;
    const fetch = {
      query,
      variables: others,
      representations: representations as Representation[],
    };
    return this.#steps.ask(fetch, context as GatewayContext);
  }

  /** Answers the fetches of one step of a plan, those together that can be joined. */
  #step(fetches: readonly Fetch[], context: GatewayContext): Promise<FetchedEntities>[] {
    const groups: FetchGroup[] = [];
    const places = fetches.map((fetch) => {
      const group = groups.find((one) => one.takes(fetch)) ?? new FetchGroup(this.#joined);
      if (group.size === 0) groups.push(group);
      return { group, index: group.add(fetch) };
    });
    const answers = new Map(groups.map((group) => [group, this.#scatter(group, context)]));
    return places.map(async ({ group, index }) =>
      group.partOf(index, await (answers.get(group) as Promise<FetchedEntities>)),
    );
  }

  async #scatter(group: FetchGroup, context: GatewayContext): Promise<FetchedEntities> {
    const { representations } = group;
    const list = new EntityList(representations.length, this.#options.limits.maxAnswerValues);
    const batches = [...group.byOwner()].flatMap(([owner, own]) =>
      batchesOf(representations, own).map((batch) => ({ owner, batch })),
    );
    const asking = { ...this.#options, shapes: this.#shapes };
    const errors = await Promise.all(
      batches.map(async ({ owner, batch }) => {
        const share = group.share(batch, this.#shapes);
        const part = await askOwner(asking, owner, share, context);
        part.entities.forEach((entity, index) => {
          list.put(entity, batch.positions[index] ?? []);
        });
        return atEachPlace(part.errors, batch.positions);
      }),
    );
    const all = [...errors.flat(), ...list.errors()];
    return { data: { _entities: list.entities }, ...(all.length > 0 ? { errors: all } : {}) };
  }
}
