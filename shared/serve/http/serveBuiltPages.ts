import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

export interface BuiltPages {
  /** Where the pages were built: `assets/` and `icon.svg` in it. */
  folder: string;
  /** What the pages may do in a browser, by directive. */
  directives: Readonly<Record<string, string[]>>;
  /** Sends the page of an address. */
  page: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
}

/**
 * Serves pages that were built beforehand: the page at / and at every other address that a browser navigates to, for the
 * page knows its own addresses; its files under /assets/, which are named by their content and so kept for ever; 404 for
 * what is neither.
 */
export async function serveBuiltPages(
  root: FastifyInstance,
  { folder, directives, page }: BuiltPages,
): Promise<void> {
  const contentSecurityPolicy = { useDefaults: false, directives };
  const pages: FastifyPluginAsync = async (app) => {
    app.addHook('onRequest', async (_request, reply) => {
      await reply.helmet({ contentSecurityPolicy });
    });
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
      index: false,
      logLevel: 'silent',
    });
    app.get('/', page);
    app.get('/icon.svg', (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile('icon.svg', folder),
    );
    app.get('/*', (request, reply) =>
      isNavigation(request) ? page(request, reply) : reply.callNotFound(),
    );
  };
  await root.register(pages);
}

/** Browsers ask for HTML when somebody follows a link, and for anything when a page loads a part of itself. */
const isNavigation = ({ headers }: FastifyRequest) =>
  headers.accept?.includes('text/html') === true;
