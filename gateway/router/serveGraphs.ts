import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { subgraphQueryLimits } from '../../shared/limits/QueryLimits.ts';
import { admitQuery, decideBy } from '../../shared/serve/http/admitQuery.ts';
import { ordinaryGuard } from '../../shared/serve/http/Guard.ts';
import { sendRefusal } from '../../shared/serve/http/sendRefusal.ts';
import { withExactNumbers } from '../../shared/values/exactNumbers.ts';
import type { Representation } from '../answer/checkEntities.ts';
import type { GatewayContext } from '../natverk/context.ts';
import { isForeseen, logUnforeseen } from '../natverk/unforeseen.ts';
import { formatGatewayError } from '../question/apolloFront.ts';
import type { Graph } from '../run/run.ts';
import { type GraphPart, graphParts } from './graphParts.ts';
import { graphPath, routedSupergraph } from './routedSupergraph.ts';

export interface GraphsOptions {
  /** The graph of that name in the supergraph of this moment; undefined when it has none. */
  graphOf: (name: string) => Graph | undefined;
  /** The supergraph of this moment. */
  supergraphSdl: () => string;
  /** How many members the network has. */
  members: () => number;
  /** The service's address as routers write it; null: as each request says. */
  publicUrl: string | null;
  context: (request: FastifyRequest) => Promise<GatewayContext>;
  log: FastifyBaseLogger;
}

type Json = Record<string, unknown>;

/**
 * Serves the network's graphs to another router, each below /graf/, and at /supergraph.graphql the supergraph that leads to them.
 * What a router asks of a graph goes the way that the gateway's own fetches go: each owner is asked about its own, as the router's
 * caller, by the service's own signature, and its answer is checked; who was asked stands in `extensions.natverk`.
 */
export function serveGraphs(app: FastifyInstance, options: GraphsOptions): void {
  const { graphOf, supergraphSdl, members, publicUrl } = options;
  app.get('/supergraph.graphql', async (request, reply) => {
    const base =
      publicUrl === null ? `${request.protocol}://${request.host}` : new URL(publicUrl).origin;
    reply.type('application/graphql; charset=utf-8').header('cache-control', 'no-cache');
    return routedSupergraph(supergraphSdl(), base, members());
  });

  const known = new LRUCache<string, ReturnType<typeof graphParts>>({ max: 1_000 });
  let ids = 0;
  // Below those of the executor's own fetches.
  const nextId = () => {
    ids -= 1;
    return ids;
  };
  app.post<{ Params: { graph: string } }>(
    `${graphPath}:graph`,
    {
      bodyLimit: subgraphQueryLimits.bodyBytes,
      preHandler: admitQuery(decideBy({ ...ordinaryGuard, limits: subgraphQueryLimits })),
    },
    async (request, reply) => {
      const { queryText, asked, params } = request;
      const graph = graphOf(params.graph);
      if (!graph) return sendRefusal(reply, noGraph);
      const text = queryText ?? '';
      const key = `${params.graph}\n${asked?.operationName ?? ''}\n${text}`;
      let parts = known.get(key);
      if (!parts) {
        const document = request.document ?? parse(text, { noLocation: true });
        parts = graphParts(params.graph, document, asked?.operationName ?? null, nextId);
        known.set(key, parts);
      }
      if ('problem' in parts) {
        const { problem: message } = parts;
        return sendRefusal(reply, { code: 'BAD_REQUEST', status: 400, message });
      }
      if (parts.some(({ fetch }) => fetch.query.startsWith('mutation')))
        return sendRefusal(reply, readOnly);
      return answer(options, graph, parts, request, reply);
    },
  );
}

async function answer(
  { context, log }: GraphsOptions,
  graph: Graph,
  parts: readonly GraphPart[],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  reply.type('application/json; charset=utf-8');
  const own = await context(request).catch((error: Error) => error);
  if (own instanceof Error) {
    const { message, extensions = {} } = own as GraphQLError;
    const errors = [formatGatewayError({ message, extensions })];
    return reply.send(JSON.stringify({ errors }));
  }
  const given = request.asked?.variables ?? {};
  const data: Json = {};
  const errors: GraphQLFormattedError[] = [];
  await Promise.all(
    parts.map(async ({ fetch, key, representations }) => {
      const variables = Object.fromEntries(
        fetch.variables.flatMap((name) => (name in given ? [[name, given[name]]] : [])),
      );
      const about = representations === null ? null : (given[representations] as Representation[]);
      const found = await graph.ask({ fetch, variables, representations: about }, own);
      if (key === null) Object.assign(data, found.data);
      else data[key] = found.data?._entities ?? about?.map(() => null);
      for (const error of found.errors ?? []) {
        const path = key === null ? error.path : [key, ...(error.path ?? []).slice(1)];
        errors.push({ ...error, ...(path ? { path } : {}) });
      }
    }),
  );
  const shownErrors = errors.map((error) => {
    if (!isForeseen(error.extensions?.code))
      logUnforeseen(log, request.scope, new Error(error.message), error.path);
    return formatGatewayError(error);
  });
  const natverk = own.natverk.list();
  const body = {
    ...(shownErrors.length > 0 ? { errors: shownErrors } : {}),
    data,
    extensions: { natverk },
  };
  return reply.send(withExactNumbers(JSON.stringify(body)));
}

const readOnly = {
  code: 'ENDAST_LASNING',
  status: 400,
  message: 'Nätverkets grafer kan bara läsas (query). Skriv på er egen delgrafs adress.',
} as const;
const noGraph = {
  code: 'HITTADES_INTE',
  status: 404,
  message:
    'Nätverket har ingen sådan graf. Läs /supergraph.graphql på nytt: den säger vilka som finns.',
} as const;
