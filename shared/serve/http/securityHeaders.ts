import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * Sets headers on every answer that let a browser only read it: no script, style, frame or form, no other site, no
 * sniffing, no referrer, and no cache unless the answer sets one. A page that needs more sets its own policy
 * (`reply.helmet`). HSTS is sent only where the operator says that callers come by TLS.
 */
export async function securityHeaders(app: FastifyInstance, behindTls: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: true,
    strictTransportSecurity: behindTls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}
