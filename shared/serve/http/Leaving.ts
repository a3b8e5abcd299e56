import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * How a server stops without costing a caller an answer. It says that it is not ready, and goes on answering for a
 * grace period in which the load balancer turns to another server. Each answer then ends its connection, so that no
 * connection is in use when the server stops.
 */
export class Leaving {
  #leaving = false;

  constructor(app: FastifyInstance) {
    app.addHook('onSend', async (_request, reply) => {
      if (this.#leaving) reply.header('connection', 'close');
    });
  }

  /** Whether the server is about to stop. */
  get isLeaving(): boolean {
    return this.#leaving;
  }

  /** Begins to stop, and resolves when the grace period is over. */
  async begin(graceMs: number): Promise<void> {
    this.#leaving = true;
    if (graceMs > 0) await setTimeout(graceMs);
  }
}
