import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Portal } from './Portal.ts';
import { shellFile } from './shellFile.ts';

/** What the pages may do in a browser: load from their own origin and ask the gateway; nothing inline, no other site. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    // A picture of a page is drawn by way of a blob: address before it is saved as PNG.
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/**
 * Serves the portal: its page at / and at every other address that a browser navigates to, for the page knows its own
 * addresses, with the beginning that the address has; its files under /assets/, which are named by their content and so kept for ever; 404 for what is neither.
 * 503 with the way out at / when the portal is not built.
 */
export function servePortal({ folder, contact }: Portal): (app: FastifyInstance) => Promise<void> {
  return async (root) => {
    await root.register(async (app) => {
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
      const page = ({ url }: FastifyRequest, reply: FastifyReply) =>
        sendPage(folder, new URL(url, 'http://portal').pathname, contact, reply);
      const method = ['GET', 'HEAD'];
      app.route({ method, url: '/', handler: page });
      app.route({
        method,
        url: '/icon.svg',
        handler: (_request, reply) =>
          reply.header('cache-control', 'no-cache').sendFile('icon.svg', folder),
      });
      app.route({
        method,
        url: '/*',
        handler: (request, reply) =>
          isNavigation(request) ? page(request, reply) : reply.callNotFound(),
      });
    });
  };
}

/** Browsers ask for HTML when somebody follows a link, and for anything when a page loads a part of itself. */
const isNavigation = ({ headers }: FastifyRequest) =>
  headers.accept?.includes('text/html') === true;

async function sendPage(
  folder: string,
  path: string,
  contact: string | null,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const html =
    (await read(join(folder, 'sidor', shellFile(path)))) ??
    (await read(join(folder, 'index.html')));
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
  return html === null ? reply.code(503).send(notBuilt) : reply.send(withContact(html, contact));
}

const read = (file: string) => readFile(file, 'utf8').catch(() => null);

/** The page with the operator's contact in it, which the accessibility statement shows. */
function withContact(html: string, contact: string | null): string {
  const text = (contact ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.replace(
    '<meta name="kontakt" content=""',
    () => `<meta name="kontakt" content="${text}"`,
  );
}

const notBuilt = `<!doctype html>
<html lang="sv">
  <head><meta charset="utf-8"><title>Portalen är inte byggd – Vårdnät</title></head>
  <body>
    <h1>Portalen är inte byggd</h1>
    <p>Kör <code>npm run portal:build</code> i projektets mapp och ladda om sidan.</p>
    <p>Nätverket svarar under tiden på frågor i GraphQL på <code>/graphql</code>.</p>
  </body>
</html>
`;
