import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { serveBuiltPages } from '../../shared/serve/http/serveBuiltPages.ts';
import { enkel, stilmall } from './files/enkelsida.ts';
import { escaped } from './files/html.ts';
import { serveEnkel } from './files/serveEnkel.ts';
import { serveFiles } from './files/serveFiles.ts';
import type { Portal } from './Portal.ts';
import { shellFile } from './shellFile.ts';

/** What the pages may do in a browser: load from their own origin and ask the gateway; nothing inline, no other site. */
export const directives = {
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
};

/**
 * Serves the portal and the files that others follow, each page with the beginning that its address has; 503 with the way out at / when it is not built.
 */
export function servePortal(portal: Portal): (app: FastifyInstance) => Promise<void> {
  const { folder, contact } = portal;
  return (root) => {
    serveFiles(root, portal);
    serveEnkel(root, portal);
    return serveBuiltPages(root, {
      folder,
      directives,
      page: ({ url }, reply) => sendPage(folder, new URL(url, 'http://portal'), contact, reply),
    });
  };
}

async function sendPage(
  folder: string,
  { pathname, search }: URL,
  contact: string | null,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const html =
    (await read(join(folder, 'sidor', shellFile(pathname)))) ??
    (await read(join(folder, 'index.html')));
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
  return html === null
    ? reply.code(503).send(notBuilt)
    : reply.send(withSummary(withContact(html, contact), pathname, search));
}

const read = (file: string) => readFile(file, 'utf8').catch(() => null);

/** The page with the operator's contact in it, which the accessibility statement shows. */
function withContact(html: string, contact: string | null): string {
  const text = escaped(contact ?? '');
  const page = html.replace(
    '<meta name="kontakt" content=""',
    () => `<meta name="kontakt" content="${text}"`,
  );
  if (contact === null) return page;
  // For who runs no scripts: the statement's own words, written when the portal was built, knew of none.
  return page.replace(
    /(<span class="kontakt">).*?(<\/span>)/s,
    (_, open, close) => `${open}Meddela den som driver nätverksadressen: ${text}.${close}`,
  );
}

/** The addresses whose pages have a summary below /enkel. */
const summarised =
  /^\/(huvudman(\/[^/]+)?|planer|sok|tillganglighet|jamfor|andringar|avtal|halsa|(plan|vardcentrum)\/[^/]+|verksamhet\/[^/]+\/[^/]+)?$/;

/** The page with the way to its summary for browsers that run no scripts, where it has one. */
function withSummary(html: string, path: string, search: string): string {
  const tag = summarised.test(path)
    ? `<meta http-equiv="refresh" content="0;url=${escaped(enkel(`${path}${search}`))}">`
    : `<link rel="stylesheet" href="${stilmall}">`;
  // Which has no summary says so, by way of its noscript.
  if (!summarised.test(path) && !html.includes('<noscript>')) return html;
  return html.replace('</head>', () => `<noscript>${tag}</noscript></head>`);
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
