import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { shop } from '../network/shop.ts';
import { announce } from '../systems/announce.ts';
import { cannedAnswers } from './cannedAnswers.ts';
import { RawServer } from './RawServer.ts';

/** A process with the public benchmark's subgraphs, canned, each at a port of its own. */
type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;

const addresses: Record<string, string> = {};
for (const [name, { sdl, resolvers }] of Object.entries(shop)) {
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: resolvers as Module['resolvers'],
  });
  const answers = cannedAnswers(schema);
  addresses[name] = `${await new RawServer((_path, body) => answers(body)).listen()}/graphql`;
}
announce({ addresses });
