import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { Forms } from '../concept/forms.ts';
import type { Workplace } from './Workplace.ts';

/**
 * What the pages know of what is written here: labels, help, limits and choices. All of it stands in the SDL that anybody
 * may read, so it is served before one is signed in, beside the question of who that is.
 */
export function formsRoute(app: FastifyInstance, { formular }: Pick<Workplace, 'formular'>): void {
  let made: Served | null = null;
  app.get('/formular', async (request, reply) => {
    // Made when the first page wants it: a start waits for all subgraphs, and few of them are worked at.
    made ??= served(formular());
    const { plain, zipped, etag } = made;
    reply.headers({ etag, vary: 'accept-encoding', 'cache-control': 'no-cache' });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    reply.type('application/json; charset=utf-8');
    return /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
      ? reply.header('content-encoding', 'gzip').send(zipped)
      : reply.send(plain);
  });
}

interface Served {
  plain: Buffer;
  zipped: Buffer;
  etag: string;
}

function served(forms: Forms): Served {
  const plain = Buffer.from(JSON.stringify(forms));
  const etag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 32)}"`;
  return { plain, zipped: gzipSync(plain), etag };
}
