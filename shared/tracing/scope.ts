import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Attributes, Span } from '@opentelemetry/api';
import type { FastifyRequest } from 'fastify';
import type { Spanstart, Tracing } from './Tracing.ts';

let tracer: Tracing | null = null;

/** What makes spans; null when the process is not told to trace, and then nothing is made. */
export function tracing(): Tracing | null {
  return tracer;
}

/** Takes `next` for what makes spans. */
export function setTracing(next: Tracing | null): void {
  tracer = next;
}

/** The header that carries a request's id from server to server, and back to the client. */
export const requestIdHeader = 'x-request-id';

/** What all that is done for a request knows of it. */
export interface RequestScope {
  readonly id: string;
  /** The part of its trace that is under way; absent when it is not traced. */
  span?: Span;
}

/** Until Node.js 24 this makes every promise of the process dearer from the first scope that is run in it. */
const current = new AsyncLocalStorage<RequestScope>();
const known = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/i;

/**
 * The id of a request that came with this header: the one that it gives, when that is a UUID or 32 hexadecimal digits, as
 * proxies make them; else a new one. Another text could hold anything, and ids stand in logs.
 */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && known.test(header) ? header.toLowerCase() : randomUUID();
}

/** Runs what belongs to a request: all that it comes to, whenever, knows its scope. */
export function inScope<Result>(scope: RequestScope, run: () => Result): Result {
  return current.run(scope, run);
}

/** The span of the request that is being answered, or of the part of it that is; undefined when it is not traced. */
export function currentSpan(): Span | undefined {
  return current.getStore()?.span;
}

/** Runs a part of what is done for the request within a span of its own. */
export function withSpan<Result>(span: Span, run: () => Result): Result {
  return current.run({ id: current.getStore()?.id ?? '', span }, run);
}

/**
 * The headers with the id, and the trace, of the request that is being answered: of `own`, where a server hands on its
 * scopes by itself; none outside of one.
 */
export function requestIdHeaders(own?: RequestScope | null): Record<string, string> {
  const scope = current.getStore() ?? own;
  if (!scope) return {};
  const traceparent = scope.span && tracing()?.traceparent(scope.span);
  return { [requestIdHeader]: scope.id, ...(traceparent && { traceparent }) };
}

/** What every line of a log says of the request that it was written for: the one that it runs in, unless another is given. */
export function requestIdInLog(own?: RequestScope | null): { reqId?: string; trace_id?: string } {
  const scope = own ?? current.getStore();
  if (!scope) return {};
  return { reqId: scope.id, ...(scope.span && { trace_id: scope.span.spanContext().traceId }) };
}

/** How what a span is about went. */
export interface Outcome {
  attributes?: Attributes;
  failed?: boolean;
}

/**
 * Runs a part of what is done for a request in a span of its own, within the one that is under way; only runs it when the
 * request is not traced. `outcomeOf` tells how it went; one that rejects has failed.
 */
export function inSpan<Result>(
  start: () => Spanstart,
  run: () => Promise<Result>,
  outcomeOf: (result: Result) => Outcome = succeeded,
): Promise<Result> {
  const traces = tracing();
  const parent = traces && currentSpan();
  return parent ? within(traces, traces.within(parent, start()), run, outcomeOf) : run();
}

async function within<Result>(
  traces: Tracing,
  span: Span,
  run: () => Promise<Result>,
  outcomeOf: (result: Result) => Outcome,
): Promise<Result> {
  try {
    const result = await withSpan(span, run);
    traces.end(span, outcomeOf(result));
    return result;
  } catch (error) {
    traces.end(span, { failed: true });
    throw error;
  }
}

const succeeded = (): Outcome => ({});

/**
 * Starts the span of a question that came in: all that is done for it stands within that from then on. The caller's own
 * trace is gone on with only when `trusted`: whoever names a trace puts spans into it.
 */
export function startServerSpan(
  request: Pick<FastifyRequest, 'scope' | 'headers'>,
  name: string,
  trusted: boolean,
): void {
  const traces = tracing();
  // A question that is asked in two ways has one span.
  if (!traces || request.scope.span) return;
  const { traceparent } = request.headers;
  const named = trusted && typeof traceparent === 'string' ? traceparent : undefined;
  request.scope.span = traces.incoming(named, { name, kind: 'server' });
}

/** Ends it, when the answer has gone out; nothing when the request is not traced. */
export function endServerSpan({ span }: RequestScope, status: number): void {
  if (!span) return;
  tracing()?.end(span, {
    attributes: { 'http.response.status_code': status },
    failed: status >= 500,
  });
}
