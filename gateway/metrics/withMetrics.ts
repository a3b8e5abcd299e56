import type { FastifyBaseLogger } from 'fastify';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { type CallObserver, unobserved } from '../members/CallObserver.ts';
import { MemberMetrics } from './MemberMetrics.ts';
import { serveMetrics } from './serveMetrics.ts';

/** Starts a gateway and, when `port` is one, its metrics beside it; both stop together. */
export async function withMetrics<Server extends RunningServer>(
  { port, host, log }: { port: number | null; host: string; log: FastifyBaseLogger },
  start: (observer: CallObserver) => Promise<Server>,
): Promise<Server & { metricsPort: number | null }> {
  if (port === null) return { ...(await start(unobserved)), metricsPort: null };
  const metrics = new MemberMetrics();
  const server = await serveMetrics({ registry: metrics.registry, port, host, log });
  try {
    const gateway = await start(metrics);
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
