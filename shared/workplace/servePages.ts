import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { serveBuiltPages } from '../serve/http/serveBuiltPages.ts';
import { sendTextPage } from './signin/textPage.ts';

const built = fileURLToPath(new URL('app/dist/', import.meta.url));

/** The pages' Content-Security-Policy: load from their own origin and ask it; no inline code, no other site. */
const directives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Serves the built pages of the workplace. Answers 503, with the command to build them, when they are not built. */
export async function servePages(root: FastifyInstance, folder = built): Promise<void> {
  await serveBuiltPages(root, {
    folder,
    directives,
    page: async (_request, reply) => {
      const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
      if (html === null) return sendTextPage(reply, 503, notBuilt);
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
    },
  });
}

const notBuilt = {
  title: 'Arbetsplatsens sidor är inte byggda',
  paragraphs: ['Kör npm run workplace:build i projektets mapp och ladda om sidan.'],
  links: [],
};
