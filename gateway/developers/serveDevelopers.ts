import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ClientLimits } from '../../shared/limits/serverLimits.ts';
import { Html, html } from '../portal/files/html.ts';
import { directives } from '../portal/servePortal.ts';
import { shellFile } from '../portal/shellFile.ts';
import { addresses, developersPage } from './developersPage.ts';
import type { SchemaFile } from './SchemaFile.ts';
import { schemaDocument } from './schemaDocument.ts';
import { type Language, pageWords } from './words.ts';

export interface DevelopersOptions {
  schema: SchemaFile;
  /** The limits that hold here. */
  limits: ClientLimits;
  /** The folder of the built portal, whose styles the pages use. */
  folder: string;
}

/** Serves the pages for developers, in Swedish and English. They run no script. */
export function serveDevelopers(
  app: FastifyInstance,
  { schema, limits, folder }: DevelopersOptions,
): void {
  const contentSecurityPolicy = { useDefaults: false, directives };
  const serve = (address: string, make: (styles: Html) => string) =>
    app.get(address, async (_request, reply) => {
      reply.helmet({ contentSecurityPolicy });
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
      return make(await stylesOf(folder));
    });
  for (const language of ['sv', 'en'] as const) {
    const { page, schema: place } = addresses[language];
    serve(page, (styles) =>
      whole(language, 'page', 'title', developersPage(language, limits), styles),
    );
    serve(place, (styles) => {
      const document = schema.made(`document ${language}`, (own) => schemaDocument(own, language));
      return whole(language, 'schema', 'schemaTitle', document, styles);
    });
  }
}

function whole(
  language: Language,
  which: 'page' | 'schema',
  title: 'title' | 'schemaTitle',
  content: Html,
  styles: Html,
): string {
  const other = language === 'sv' ? 'en' : 'sv';
  const say = (name: keyof typeof pageWords) => pageWords[name][language];
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${say(title)} – Vårdnät</title><link rel="icon" href="/icon.svg" type="image/svg+xml">${styles}</head>
<body><div id="root">
<header class="sidhuvud"><div class="band"><div class="inre"><a class="namn" href="/"><img src="/icon.svg" alt="" width="32" height="32">Vårdnät</a></div></div>
<nav aria-label="${say('title')}" class="inre"><ul><li><a href="/">${say('back')}</a></li><li><a href="${addresses[language].page}">${say('title')}</a></li><li><a href="${addresses[language].schema}">${say('schemaTitle')}</a></li><li><a href="${addresses[other][which]}" hreflang="${other}" lang="${other}">${say('other')}</a></li></ul></nav></header>
<main id="innehall"><article>
<h1>${say(title)}</h1>
${content}
</article></main>
</div></body>
</html>
`.text;
}

/** The portal's own styles, by the names that its build gave them; nothing while it is not built. */
async function stylesOf(folder: string): Promise<Html> {
  const page = await readFile(join(folder, 'sidor', shellFile('/')), 'utf8').catch(() => '');
  return new Html((page.match(/<link rel="stylesheet"[^>]*>/g) ?? []).join(''));
}
