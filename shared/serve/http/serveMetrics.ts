import type { AddressInfo } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';
import type { Registry } from 'prom-client';
import { createHttpServer } from './createHttpServer.ts';
import { ordinaryGuard } from './Guard.ts';

export interface MetricsOptions {
  registry: Pick<Registry, 'contentType' | 'metrics'>;
  port: number;
  host: string;
  log: FastifyBaseLogger;
}

/** A running server of metrics. */
export interface MetricsServer {
  port: number;
  close(): Promise<void>;
}

/**
 * Serves /metrics for Prometheus at a port of its own, where clients have no access. Rejects when the port is taken.
 */
export async function serveMetrics({
  registry,
  port,
  host,
  log,
}: MetricsOptions): Promise<MetricsServer> {
  const app = await createHttpServer({ guard: ordinaryGuard, log, ambient: () => false });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
  await app.listen({ port, host });
  return { port: (app.server.address() as AddressInfo).port, close: () => app.close() };
}
