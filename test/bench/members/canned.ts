import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { kontraktSdl } from '../../../shared/contract/kontraktSdl.ts';
import { samverkanSdl } from '../../../subgraphs/samverkan/samverkanSdl.ts';
import { egnaTyperPart, egnaTyperSamverkan } from '../network/egnaTyper.ts';
import { parterna } from '../network/parter.ts';
import { announce } from '../systems/announce.ts';
import { cannedAnswers } from './cannedAnswers.ts';
import { partModel, samverkanModel, type Typename } from './models.ts';
import { RawServer } from './RawServer.ts';

/** Where a party's canned subgraph answers by the contract, and by types of its own. */
const cannedPath = { kontrakt: '/kontrakt', egnaTyper: '/egna-typer' } as const;

/**
 * A process of canned members: samverkan and each party at a port of its own. Started with `{ parter: number, cacheControl?: string }`; hangs the
 * party that a message `{ hang: id | null }` names.
 */
const [given = '{}'] = process.argv.slice(2);
const { parter: antal, cacheControl } = JSON.parse(given);
const parter = parterna(antal);
const ids = parter.map(({ id }) => id);
const kontraktstyp: Typename = (type) => type;
const egenTyp: Typename = (type, id) => `${type}_${id}`;

type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;
const schemaOf = (sdl: string, resolvers: object) =>
  buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as Module['resolvers'] });

let hanging: string | null = null;
process.on('message', (message: { hang?: string | null }) => {
  if (message.hang !== undefined) hanging = message.hang;
});

const samverkan = new RawServer(
  byPath({
    [cannedPath.kontrakt]: schemaOf(samverkanSdl, samverkanModel(parter, kontraktstyp)),
    [cannedPath.egnaTyper]: schemaOf(egnaTyperSamverkan(ids), samverkanModel(parter, egenTyp)),
  }),
  cacheControl,
);
const addresses: Record<string, string> = { samverkan: await samverkan.listen() };
for (const id of ids) {
  const answers = byPath({
    [cannedPath.kontrakt]: schemaOf(kontraktSdl, partModel(id, kontraktstyp)),
    [cannedPath.egnaTyper]: schemaOf(egnaTyperPart(id), partModel(id, egenTyp)),
  });
  const server = new RawServer(
    (path, body) => (hanging === id ? null : answers(path, body)),
    cacheControl,
  );
  addresses[id] = await server.listen();
}
announce({ addresses });

function byPath(schemas: Record<string, ReturnType<typeof schemaOf>>) {
  const answersAt = new Map(
    Object.entries(schemas).map(([path, schema]) => [path, cannedAnswers(schema)]),
  );
  return (path: string, body: string) =>
    answersAt.get(path)?.(body) ?? '{"errors":[{"message":"no such path"}]}';
}
