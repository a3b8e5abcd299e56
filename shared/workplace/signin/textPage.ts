import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** A page of text for signing in and out. It needs no script, so it works when the pages do not. */
export interface TextPage {
  title: string;
  paragraphs: string[];
  /** Links to the pages where the reader can continue. */
  links: { href: string; text: string }[];
}

const style =
  ':root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.5}body{margin:0 auto;max-width:36rem;padding:2rem 1rem}li{margin:.75rem 0}';

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: [`'sha256-${createHash('sha256').update(style).digest('base64')}'`],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** Sends a page. All text is escaped, so none of it can be markup. */
export async function sendTextPage(
  reply: FastifyReply,
  status: number,
  { title, paragraphs, links }: TextPage,
): Promise<FastifyReply> {
  reply.helmet({ contentSecurityPolicy });
  const listed = links.map(
    ({ href, text }) => `<li><a href="${escaped(href)}">${escaped(text)}</a></li>`,
  );
  const html = `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)} – Vårdnät</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
<ul>${listed.join('')}</ul></main></body>
</html>
`;
  return reply.code(status).type('text/html; charset=utf-8').send(html);
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');
