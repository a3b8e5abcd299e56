import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

/** A graph of a supergraph: its SDL, without the link to Federation, and its resolvers. */
export interface Graph {
  sdl: string;
  resolvers: object;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import:
  ["@key", "@requires", "@provides", "@external", "@shareable", "@interfaceObject", "@override", "@inaccessible"])`;

/** Serves graphs over HTTP on loopback, and composes them. Throws what composition finds wrong. */
export async function serveGraphs(graphs: Record<string, Graph>) {
  const servers: Server[] = [];
  const services = [];
  for (const [name, { sdl, resolvers }] of Object.entries(graphs)) {
    const typeDefs = parse(`${link}\n${sdl}`);
    const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
    const server = createServer(async (request, response) => {
      const { query, variables } = JSON.parse(await text(request));
      const result = await graphql({ schema, source: query, variableValues: variables });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(result));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    services.push({ name, url, typeDefs });
  }
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(String(errors));
  const close = async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
  return { supergraphSdl, close };
}
