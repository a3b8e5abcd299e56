import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import type { Answer } from '../ask.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { vardcentrumQuery } from '../queries.ts';
import { altering } from './behaviours.ts';
import { HostileServer } from './HostileServer.ts';

/** An answer with its headers. */
export type FullAnswer = Answer & { headers: Headers };

/** The member in whose place a hostile server stands, and one that others may be made to ask. */
export const attacker = 'tierp';
export const bystander = 'region-uppsala';

/** Those around one vårdcentrum: enough for every query of the suite. */
const members = [
  bystander,
  attacker,
  'alvkarleby',
  'privat-vardboendet-linden',
  'privat-halsocentralen-eken',
];

/** The real network, with gateways to which one subgraph is hostile. */
export interface Ground {
  network: TestNetwork;
  /** Stands where the attacker's subgraph should. */
  member: HostileServer;
  /** Stands where samverkan should. */
  samverkan: HostileServer;
  /** Passes on to the bystander's own subgraph, and counts. */
  toBystander: HostileServer;
  /** To these the member is hostile: one waits long, the other a second. */
  gateway: RunningServer;
  hastyGateway: RunningServer;
  /** To this one samverkan is hostile. */
  gatewayOfSamverkan: RunningServer;
  /** The answer to the query of most attacks when nobody is hostile. */
  honest: Answer;
  close(): Promise<void>;
}

/** Boots the network once, for any number of attacks one after the other. */
export async function openGround(): Promise<Ground> {
  const network = await startNetwork({ only: members });
  const inPlaceOf = (slug: string) =>
    HostileServer.start(network.subgraphs.get(slug)?.url ?? `no subgraph ${slug}`);
  const member = await inPlaceOf(attacker);
  const samverkan = await inPlaceOf('samverkan');
  const toBystander = await inPlaceOf(bystander);
  toBystander.behave = altering(() => undefined);
  const addresses = { [attacker]: member.url, [bystander]: toBystander.url };
  // A member may let its own answers be shown again, and then hides from the attacks that follow; it can do so to nobody else's.
  const freshSeconds = 0;
  // What is too much is to be refused for that, however long a busy machine takes to send and read it.
  const waitsLong = { subgraphTimeoutMs: 60_000, memberBudgetMs: 60_000 };
  const gateway = await network.gatewayWith(addresses, { limits: { ...waitsLong, freshSeconds } });
  const hastyGateway = await network.gatewayWith(addresses, {
    limits: { subgraphTimeoutMs: 1_000, memberBudgetMs: 3_000, freshSeconds },
  });
  const gatewayOfSamverkan = await network.gatewayWith(
    { samverkan: samverkan.url },
    { limits: { freshSeconds } },
  );
  const honest = await askFully(network.gateway.url, vardcentrumQuery);
  return {
    network,
    member,
    samverkan,
    toBystander,
    gateway,
    hastyGateway,
    gatewayOfSamverkan,
    honest,
    close: async () => {
      // The servers first: a gateway waits for what it has asked.
      await Promise.all([member, samverkan, toBystander].map((server) => server.close()));
      await network.close();
    },
  };
}

/** Asks a GraphQL endpoint, and gives the headers of the answer too. */
export async function askFully(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<FullAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { ...JSON.parse(text), status: response.status, text, headers: response.headers };
}

/** Bytes in use once all that can be freed is. */
export function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
