import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

declare module 'fastify' {
  interface FastifyReply {
    /** Sets the headers anew, with these options in the place of those that hold for every answer. */
    helmet(options: PageHeaders): void;
  }
}

type PageHeaders = Pick<
  HelmetOptions,
  'contentSecurityPolicy' | 'crossOriginResourcePolicy' | 'xFrameOptions'
>;

/**
 * Sets headers on every answer that let a browser only read it: no script, style, frame or form, no other site, no
 * sniffing, no referrer, and no cache unless the answer sets one. A page that needs more sets its own policy
 * (`reply.helmet`). HSTS is sent only where the operator says that callers come by TLS.
 */
export function securityHeaders(app: FastifyInstance, behindTls: boolean): void {
  const ofEvery: HelmetOptions = {
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
  };
  const headers = { ...headersBy(ofEvery), 'cache-control': 'no-store' };
  app.decorateReply('helmet', function (this: FastifyReply, options: PageHeaders) {
    this.headers(headersBy({ ...ofEvery, ...options } as HelmetOptions));
  });
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** The headers that helmet sets by its options. It makes them anew for each request, of which none changes them. */
function headersBy(options: HelmetOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => {},
  };
  helmet(options)({} as IncomingMessage, response as unknown as ServerResponse, () => {});
  return headers;
}
