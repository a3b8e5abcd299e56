import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal } from '../../access/AccessRefusal.ts';
import { assertionHeader } from '../../access/assertion/assertion.ts';
import { certificateHeader } from '../../access/assertion/callKey.ts';
import type { Door, Expected } from '../../access/Door.ts';
import { type GraphqlRequest, graphqlRequest } from '../../limits/checkRequest.ts';
import {
  endServerSpan,
  inScope,
  type RequestScope,
  requestIdHeader,
  requestIdInLog,
  requestIdOf,
  tracing,
} from '../../tracing/scope.ts';
import { type ParseJson, parseJsonOf } from '../rawBody.ts';
import type { Decide } from './admitQuery.ts';
import type { Leaving } from './Leaving.ts';

/** A gateway's question that is within the limits, in the fields of a FastifyRequest. */
export interface Question {
  readonly method: 'POST';
  readonly headers: IncomingMessage['headers'];
  readonly scope: RequestScope;
  readonly rawBody: Buffer;
  readonly queryText: string;
  readonly asked: GraphqlRequest;
  /** Who makes the call. `answer` replaces it once it has let the call in, since an assertion is valid once only. */
  expected: Expected;
}

/** Answers gateways' questions ahead of Fastify. */
export interface Ahead {
  door: Pick<Door, 'expect'>;
  /** The answer with its own headers; null when Fastify must answer the question. */
  answer(question: Question): Promise<{ text: string; headers: Record<string, string> } | null>;
}

interface Options extends Ahead {
  decide: Decide;
  leaving: Leaving;
  bodyBytes: number;
  log: FastifyBaseLogger;
}

/** What is known of a request before Fastify gets it, so that Fastify's hooks need not find it out again. */
interface Found {
  scope: RequestScope;
  expected: Expected | Refusal;
  /** Its body, once it was read: it cannot be read twice. */
  body: Buffer | null;
}

const found = new WeakMap<IncomingMessage, Found>();

/** What is known of a request from before Fastify got it; undefined when Fastify got it at once. */
export const foundAhead = (request: IncomingMessage): Found | undefined => found.get(request);

/**
 * Answers gateways' questions without Fastify, which took a fifth of the CPU of each. The limits, the door, the scope, the headers
 * and the line in the log are the same as by Fastify's hooks. Fastify still gets every request that does not look like a gateway's,
 * that is refused, that `answer` leaves, or that fails in a way nobody foresaw; it gets what is known of the request with it. Call
 * this after the routes are registered.
 */
export async function answerAhead(app: FastifyInstance, options: Options): Promise<void> {
  const { bodyBytes, leaving, log } = options;
  app.addHook('preParsing', async ({ raw }: FastifyRequest, _reply, payload) => {
    const body = found.get(raw)?.body;
    return body ? Readable.from([body]) : payload;
  });
  await app.ready();
  const ofEvery = await headersOfEvery(app);
  const parse = parseJsonOf(app);
  const [byFastify] = app.server.listeners('request') as [Listener];
  app.server.off('request', byFastify);
  app.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!isGateways(request, bodyBytes)) return byFastify(request, response);
    const begun = performance.now();
    const scope: RequestScope = { id: requestIdOf(request.headers[requestIdHeader]) };
    const send = (answer: Awaited<ReturnType<Ahead['answer']>>) => {
      if (response.destroyed) return;
      if (answer === null) return byFastify(request, response);
      response.once('close', () => {
        const ms = performance.now() - begun;
        logAnswered(log, 'info', { scope, status: response.statusCode, ms });
      });
      response.writeHead(200, {
        ...ofEvery,
        [requestIdHeader]: scope.id,
        ...answer.headers,
        ...(leaving.isLeaving && { connection: 'close' }),
        'content-length': Buffer.byteLength(answer.text),
      });
      response.end(answer.text);
    };
    void answered(request, scope, parse, options).then(send, () => send(null));
  });
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** The headers that Fastify's hooks set on every answer, read from the answer of a probe. */
async function headersOfEvery(app: FastifyInstance): Promise<Record<string, string>> {
  const { headers } = await app.inject('/health/live');
  const own = [requestIdHeader, 'content-type', 'content-length', 'date', 'connection'];
  const every = Object.entries(headers).filter(([name]) => !own.includes(name));
  return Object.fromEntries(every) as Record<string, string>;
}

/** Whether a request looks like a gateway's question: it is sent as gateways send theirs, and states a size within the limit. */
function isGateways({ method, url, headers }: IncomingMessage, bodyBytes: number): boolean {
  const { accept = '*/*' } = headers;
  return (
    method === 'POST' &&
    url === '/graphql' &&
    (headers[assertionHeader] !== undefined || headers[certificateHeader] !== undefined) &&
    headers['content-type'] === 'application/json' &&
    (accept === '*/*' || accept === 'application/json') &&
    headers.origin === undefined &&
    Number(headers['content-length']) <= bodyBytes
  );
}

/** The answer to a request; null when Fastify must answer it. A rejection means the same. */
async function answered(
  request: IncomingMessage,
  scope: RequestScope,
  parse: ParseJson,
  { door, answer, decide }: Options,
): ReturnType<Ahead['answer']> {
  const { headers } = request;
  const known: Found = { scope, expected: await expect(request, door), body: null };
  found.set(request, known);
  const { expected } = known;
  if (isRefusal(expected)) return null;
  const body = await bodyOf(request);
  known.body = body;
  if (body === null) return null;
  const read = graphqlRequest(parse(body));
  if (read.refusal) return null;
  const decided = decide(read, 'POST');
  if (decided.refusal) return null;
  const { text: queryText, asked } = decided;
  const question = { method: 'POST', headers, scope, rawBody: body, queryText, asked, expected };
  try {
    const run = () => answer(question as Question);
    return await (tracing() ? inScope(scope, run) : run());
  } finally {
    known.expected = question.expected;
  }
}

/** Who makes a call, before its body is read. */
function expect({ headersDistinct }: IncomingMessage, door: Options['door']) {
  // The door reads the address only of calls that no gateway makes.
  return door.expect({ method: 'POST', url: '', headers: headersDistinct });
}

/** The body of a request, as long as its head states; null when the connection ends before it has come. */
function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('close', () => resolve(null));
  });
}

/** Ends the span of an answered request and writes its line in the log. The line names neither the question nor the caller. */
export function logAnswered(
  log: FastifyBaseLogger,
  level: 'info' | 'debug',
  { scope, status, ms }: { scope: RequestScope; status: number; ms: number },
): void {
  endServerSpan(scope, status);
  log[level]({ ...requestIdInLog(scope), status, ms: Math.round(ms) }, 'answered');
}
