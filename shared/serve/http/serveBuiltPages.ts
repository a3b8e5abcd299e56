import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

export interface BuiltPages {
  /** The folder of the built pages, with `assets/` and `icon.svg`. */
  folder: string;
  /** The content security policy of the pages, by directive. */
  directives: Readonly<Record<string, string[]>>;
  /** Sends the page for an address. */
  page: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
}

/**
 * Serves built pages. The page is served at / and at every other address that a browser navigates to, since it handles
 * its own addresses. Its files are served under /assets/; their names depend on their content, so they are cached for
 * ever. Everything else is 404.
 */
export async function serveBuiltPages(
  root: FastifyInstance,
  { folder, directives, page }: BuiltPages,
): Promise<void> {
  const contentSecurityPolicy = { useDefaults: false, directives };
  const pages: FastifyPluginAsync = async (app) => {
    app.addHook('onRequest', async (_request, reply) => {
      reply.helmet({ contentSecurityPolicy });
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

/** A browser accepts HTML when somebody follows a link, and anything when a page loads a part of itself. */
const isNavigation = ({ headers }: FastifyRequest) =>
  headers.accept?.includes('text/html') === true;
