import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FastifyRequest } from 'fastify';
import { clientGuard } from '../../../gateway/limits/clientGuard.ts';
import { planningBound } from '../../../gateway/limits/planningBound.ts';
import { unobserved } from '../../../gateway/members/guards.ts';
import { Freshness, type GatewayContext, Identify } from '../../../gateway/natverk/context.ts';
import { MemberStatuses } from '../../../gateway/natverk/MemberStatuses.ts';
import { readOnly } from '../../../gateway/question/apolloFront.ts';
import { leanFront } from '../../../gateway/question/question.ts';
import { ExecutingGateway } from '../../../gateway/run/ExecutingGateway.ts';
import { listedQuery } from '../../../gateway/safelist/listedQuery.ts';
import { clientLimits } from '../../../shared/limits/serverLimits.ts';
import { createLog } from '../../../shared/serve/createLog.ts';
import { serveGraphql } from '../../../shared/serve/serveGraphql.ts';
import { LimitWork } from '../../../shared/serve/work/LimitWork.ts';
import type { Addresses } from '../CannedNetwork.ts';
import { announce } from './announce.ts';
import { PlainSource } from './PlainSource.ts';
import { anyRate } from './settings.ts';

/**
 * The gateway without the guards of the answer path, to measure what they cost: the same server, front, limits of clients, plans
 * and executor, but members are asked by a PlainSource.
 */
const [given = '{}'] = process.argv.slice(2);
const { samverkan, huvudman } = JSON.parse(given) as Addresses;

// The gateway's own copy, since a schema is known by the graphql package that made it.
const ofGateway = createRequire(new URL('../../../gateway/gateway.ts', import.meta.url));
const { ApolloServer } = ofGateway('@apollo/server') as typeof import('@apollo/server');
const disabled = ofGateway(
  '@apollo/server/plugin/disabled',
) as typeof import('@apollo/server/plugin/disabled');

const log = createLog('gateway', { logLevel: 'error' });
const gateway = new ExecutingGateway({
  supergraphSdl: await readFile(
    new URL('../../../gateway/compose/supergraph.graphql', import.meta.url),
    'utf8',
  ),
  graphOf: ({ name }) =>
    name === 'kontrakt'
      ? new PlainSource(true, (owner) => huvudman[owner] as string)
      : new PlainSource(false, () => samverkan),
  standing: new Set(['kontrakt', 'samverkan', 'register']),
  log,
});
const work = new LimitWork({
  limits: { ...clientLimits, ...anyRate },
  members: () => Object.keys(huvudman).length,
});
gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => work.follow(coreSupergraphSdl ?? ''));
const context = async (request: FastifyRequest): Promise<GatewayContext> => ({
  natverk: new MemberStatuses(),
  identify: new Identify(null, null, null),
  keepable: false,
  freshness: new Freshness(),
  request,
  queryText: request.queryText,
  exactVariables: null,
});
const server = await serveGraphql<GatewayContext>({
  apollo: (drain) =>
    new ApolloServer<GatewayContext>({
      gateway,
      introspection: false,
      persistedQueries: false,
      plugins: [
        drain,
        disabled.ApolloServerPluginLandingPageDisabled(),
        disabled.ApolloServerPluginCacheControlDisabled(),
        listedQuery,
        readOnly,
        planningBound,
      ],
      stopOnTerminationSignals: false,
    }),
  front: leanFront({ gateway, context, observer: unobserved, log }),
  context,
  ready: async () => {},
  onClose: async () => {},
  port: 0,
  host: '127.0.0.1',
  log,
  around: { arriving: [work.arriving], before: [work.asked], after: [work.sent] },
  guard: clientGuard({ clientLimits: anyRate }),
});
announce({ url: server.url });
