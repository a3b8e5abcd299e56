import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import DataLoader from 'dataloader';
import { parse } from 'graphql';
import { groupBy } from '../../../shared/values/groupBy.ts';
import { announce } from '../systems/announce.ts';
import { openRaw, type PageArgs, type Raw, type RawRow, statements } from './Raw.ts';

/**
 * A subgraph as it is first written: Apollo Server, @apollo/subgraph, DataLoader and SQL. It lets everybody in, shows everything,
 * and bounds nothing. Started with `{ databaseUrl }`.
 */
const [given = '{}'] = process.argv.slice(2);
const raw = openRaw(JSON.parse(given).databaseUrl);

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
const many = (load: Load, column: string) =>
  new DataLoader<string, RawRow[]>(async (ids) => {
    const rows = groupBy(await load(raw, ids), (row: RawRow) => row[column]);
    return ids.map((id) => rows.get(id) ?? []);
  });
const one = (load: Load, column: string) =>
  new DataLoader<string, RawRow>(async (ids) => {
    const rows = new Map((await load(raw, ids)).map((row) => [row[column], row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
const loaders = () => ({
  unit: one(statements.units, 'id'),
  participation: one(statements.participations, 'vardcentrumId'),
  unitsIn: many(statements.unitsIn, 'vardcentrumId'),
  functions: many(statements.functions, 'verksamhetId'),
  places: many(statements.places, 'verksamhetId'),
});
type Context = ReturnType<typeof loaders>;

const resolvers = {
  Huvudman: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    verksamheter: (_self: unknown, { filter, ...page }: PageArgs & { filter?: { text: string } }) =>
      statements.page(raw, { ...page, ...filter }),
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

const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
const server = new ApolloServer<Context>({ schema, introspection: false });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => loaders(),
});
announce({ url });
