import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga } from 'graphql-yoga';
import { announce } from '../systems/announce.ts';
import { plainContext, plainSchema as schema } from './plainSchema.ts';

/** The plain subgraph behind GraphQL Yoga; started with `{ databaseUrl }`. */
const [given = '{}'] = process.argv.slice(2);
const context = plainContext(JSON.parse(given).databaseUrl);
const yoga = createYoga({ schema, context, logging: false, graphiql: false });
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => {
  announce({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
});
