import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { fetch, Pool } from 'undici';
import { announce } from './announce.ts';

/**
 * The stock @apollo/gateway, started with `{ supergraph, undici? }`. Its plans are cached and its connections kept alive, as
 * they are by itself; with `undici` its fetcher is replaced by that of undici.
 */
const [given = '{}'] = process.argv.slice(2);
const { supergraph, undici } = JSON.parse(given);
const gateway = new ApolloGateway({
  supergraphSdl: supergraph,
  ...(undici && {
    buildService: ({ url = '' }) => {
      const dispatcher = new Pool(new URL(url).origin, { connections: 32 });
      const fetcher = (address: string, init: object) => fetch(address, { ...init, dispatcher });
      return new RemoteGraphQLDataSource({ url, fetcher: fetcher as never });
    },
  }),
});
const server = new ApolloServer({ gateway, introspection: false });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
announce({ url });
