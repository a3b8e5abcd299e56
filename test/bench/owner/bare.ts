import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { announce } from '../systems/announce.ts';
import { type Context, plainContext, plainSchema as schema } from './plainSchema.ts';

/** The plain subgraph behind Apollo Server; started with `{ databaseUrl }`. */
const [given = '{}'] = process.argv.slice(2);
const contextOf = plainContext(JSON.parse(given).databaseUrl);
const server = new ApolloServer<Context>({ schema, introspection: false });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => contextOf(),
});
announce({ url });
