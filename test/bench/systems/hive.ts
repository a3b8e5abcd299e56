import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import http from '@graphql-mesh/transport-http';
import { announce } from './announce.ts';

/** Hive Gateway over a supergraph, with its HTTP transport; started with `{ supergraph, router? }`, a supergraph or its address; with `router`, by the Rust planner. */
const [given = '{}'] = process.argv.slice(2);
const { supergraph: asked, router } = JSON.parse(given);
const supergraph = /^https?:/.test(asked) ? await (await fetch(asked)).text() : asked;
const gateway = createGatewayRuntime({
  supergraph: () => supergraph,
  transports: { http },
  ...(router && { unifiedGraphHandler }),
  logging: 'warn',
  landingPage: false,
  graphiql: false,
  graphqlEndpoint: '/graphql',
});
const server = createServer(gateway);
server.listen(0, '127.0.0.1', () => {
  announce({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
});
