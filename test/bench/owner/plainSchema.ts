import { buildSubgraphSchema } from '@apollo/subgraph';
import DataLoader from 'dataloader';
import { parse } from 'graphql';
import { groupBy } from '../../../shared/values/groupBy.ts';
import { openRaw, type PageArgs, type Raw, type RawRow, statements } from './Raw.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Huvudman @key(fields: "id") {
    id: ID!
    verksamheter(filter: Filter, first: Int, after: String): Verksamhetssida
  }
  input Filter { text: String }
  type Verksamhetssida { nodes: [Verksamhet!]! totalCount: Int! pageInfo: Sidinfo! }
  type Sidinfo { hasNextPage: Boolean! endCursor: String }
  type Deltagande @key(fields: "vardcentrumId huvudmanId") {
    vardcentrumId: ID!
    huvudmanId: ID!
    status: String
    roll: String
    verksamheter: [Verksamhet!]
  }
  type Verksamhet @key(fields: "huvudmanId id") {
    huvudmanId: ID!
    id: ID!
    namn: String
    typ: String
    driftsform: String
    funktioner: [Funktion!]
    platser: [Plats!]
  }
  type Funktion { funktion: String paPlats: Boolean bokningsbar: Boolean }
  type Plats { adress: String postort: String kommunkod: String }
  type Query { huvudman: Huvudman }
`);

type Load = (raw: Raw, ids: readonly string[]) => Promise<RawRow[]>;
const many = (raw: Raw, load: Load, column: string) =>
  new DataLoader<string, RawRow[]>(async (ids) => {
    const rows = groupBy(await load(raw, ids), (row: RawRow) => row[column]);
    return ids.map((id) => rows.get(id) ?? []);
  });
const one = (raw: Raw, load: Load, column: string) =>
  new DataLoader<string, RawRow>(async (ids) => {
    const rows = new Map((await load(raw, ids)).map((row) => [row[column], row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
const loaders = (raw: Raw) => ({
  raw,
  unit: one(raw, statements.units, 'id'),
  participation: one(raw, statements.participations, 'vardcentrumId'),
  unitsIn: many(raw, statements.unitsIn, 'vardcentrumId'),
  functions: many(raw, statements.functions, 'verksamhetId'),
  places: many(raw, statements.places, 'verksamhetId'),
});
export type Context = ReturnType<typeof loaders>;

const resolvers = {
  Huvudman: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    verksamheter: (
      _self: unknown,
      { filter, ...page }: PageArgs & { filter?: { text: string } },
      { raw }: Context,
    ) => statements.page(raw, { ...page, ...filter }),
  },
  Deltagande: {
    __resolveReference: ({ vardcentrumId }: RawRow, context: Context) =>
      context.participation.load(vardcentrumId),
    verksamheter: ({ vardcentrumId }: RawRow, _args: unknown, context: Context) =>
      context.unitsIn.load(vardcentrumId),
  },
  Verksamhet: {
    __resolveReference: ({ id }: RawRow, context: Context) => context.unit.load(id),
    funktioner: ({ id }: RawRow, _args: unknown, context: Context) => context.functions.load(id),
    platser: ({ id }: RawRow, _args: unknown, context: Context) => context.places.load(id),
  },
};

/** A subgraph as it is first written: @apollo/subgraph, DataLoader and SQL. It lets everybody in, shows everything, and bounds nothing. */
export const plainSchema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });

/** What makes the context of each request to it. */
export function plainContext(databaseUrl: string): () => Context {
  const raw = openRaw(databaseUrl);
  return () => loaders(raw);
}
