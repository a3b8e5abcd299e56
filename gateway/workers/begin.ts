import type { FastifyBaseLogger } from 'fastify';
import type { Registry } from 'prom-client';
import type { ClientLimits } from '../../shared/limits/serverLimits.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import type { SharedStore } from '../../shared/store/SharedStore.ts';
import { defaultLimits, type Limits } from '../members/limits.ts';
import type { Usage } from '../metrics/Usage.ts';
import { defaultKeptBytes } from '../question/KeptAnswers.ts';
import type { NetworkSource } from '../registry/Network.ts';
import type { FromPrimary } from './worker.ts';

/** A gateway that is to answer by several processes, as its settings say. */
export interface WholeGateway {
  supergraphSdl: string;
  network: NetworkSource | null;
  samverkanFile: string | null;
  extensionsFolder: string;
  limits?: Partial<Limits>;
  limitsOf?: ReadonlyMap<string, Partial<Limits>>;
  /** What it shares with other machines; null: nothing. */
  store: SharedStore | null;
  usage: Usage;
  workers: number;
  /** The program that the workers run. */
  program: string;
  metricsPort: number | null;
  /** Shows more beside the metrics. */
  more: (registry: Registry) => Promise<void>;
  host: string;
  log: FastifyBaseLogger;
}

/** Starts the workers, with what there must be one of in this process. Nothing that answers is loaded here. */
export async function beginPrimary(own: WholeGateway): Promise<RunningServer> {
  const { supergraphSdl, network, extensionsFolder: folder, samverkanFile, log } = own;
  const { ExtendedSupergraph } = await import('../extensions/ExtendedSupergraph.ts');
  const { StaleAnswers, StaleFile } = await import('../members/lastAnswers.ts');
  const { MemoryStore } = await import('../../shared/store/MemoryStore.ts');
  const { startPrimary } = await import('./primary.ts');
  const limits = { ...defaultLimits, ...own.limits, ...own.limitsOf?.get('samverkan') };
  const file = samverkanFile === null ? null : await StaleFile.open(samverkanFile, log);
  return startPrimary({
    ...own,
    extended: network && (await ExtendedSupergraph.start({ supergraphSdl, network, folder, log })),
    lastAnswers: new StaleAnswers(limits, file),
    store: own.store ?? new MemoryStore(),
    showsStore: own.store !== null,
  });
}

/** A worker's part of what guards one machine's memory and connections; all else of a gateway is as it was. */
export function partOf<Own extends { clientLimits: ClientLimits; keptAnswerBytes?: number }>(
  gateway: Own,
  workers: number,
): Own {
  const part = (whole: number) => Math.ceil(whole / workers);
  const { clientLimits: limits, keptAnswerBytes = defaultKeptBytes } = gateway;
  return {
    ...gateway,
    keptAnswerBytes: part(keptAnswerBytes),
    clientLimits: {
      ...limits,
      concurrentPerAddress: part(limits.concurrentPerAddress),
      connectionsPerAddress: part(limits.connectionsPerAddress),
      unreadBytesPerAddress: part(limits.unreadBytesPerAddress),
      unreadBytes: part(limits.unreadBytes),
    },
  };
}

/** Has what one worker observes of its calls shown by its primary. */
export async function observed(show: FromPrimary['show']) {
  const { MemberMetrics } = await import('../metrics/MemberMetrics.ts');
  const metrics = new MemberMetrics();
  show(metrics.registry);
  return metrics;
}
