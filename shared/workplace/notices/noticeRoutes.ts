import type { FastifyInstance } from 'fastify';
import type { Workplace } from '../Workplace.ts';
import { atomRoutes } from './atomRoutes.ts';
import { deliveryRoutes } from './deliveryRoutes.ts';
import { newsRoutes } from './newsRoutes.ts';

/** Serves the stream, the feeds and the deliveries, and starts and stops the sending of notices. */
export function noticeRoutes(app: FastifyInstance, workplace: Workplace): void {
  const { notices } = workplace;
  newsRoutes(app, workplace);
  atomRoutes(app, workplace);
  deliveryRoutes(app, workplace);
  app.addHook('onListen', async () => notices.start());
  app.addHook('preClose', () => notices.close());
}
