import type { FastifyBaseLogger } from 'fastify';
import type { Registry } from 'prom-client';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import type { SharedStore } from '../../shared/store/SharedStore.ts';
import { type CallObserver, unobserved } from '../members/guards.ts';
import type { Usage } from './Usage.ts';

interface MetricsOptions {
  /** Where they are shown; null: nowhere. */
  port: number | null;
  host: string;
  log: FastifyBaseLogger;
  /** What clients ask, to be shown beside; nothing when left out. */
  usage?: Usage;
  /** What the gateway shares with others, to be shown beside; nothing when left out or null. */
  store?: SharedStore | null;
  /** Shows more beside. */
  more?: (registry: Registry) => Promise<void>;
}

/** Starts a gateway and, when `port` is one, its metrics beside it; both stop together. */
export async function withMetrics<
  Server extends RunningServer & { quarantined?: () => ReadonlyMap<string, unknown> },
>(
  { port, host, log, usage, store = null, more }: MetricsOptions,
  start: (observer: CallObserver) => Promise<Server>,
): Promise<Server & { metricsPort: number | null }> {
  if (port === null) return { ...(await start(unobserved)), metricsPort: null };
  const { MemberMetrics } = await import('./MemberMetrics.ts');
  const { serveMetrics } = await import('../../shared/serve/http/serveMetrics.ts');
  const metrics = new MemberMetrics();
  if (usage) (await import('./showUsage.ts')).showUsage(usage, metrics.registry);
  if (store) (await import('./showStore.ts')).showStore(store, metrics.registry);
  await more?.(metrics.registry);
  const server = await serveMetrics({ registry: metrics.registry, port, host, log });
  try {
    const gateway = await start(metrics);
    if (gateway.quarantined) metrics.quarantined(gateway.quarantined);
    return {
      ...gateway,
      metricsPort: server.port,
      close: async (graceMs) => {
        await gateway.close(graceMs);
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
