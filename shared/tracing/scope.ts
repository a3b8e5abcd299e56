import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Attributes, Span } from '@opentelemetry/api';
import type { FastifyRequest } from 'fastify';
import type { Spanstart, Tracing } from './Tracing.ts';

let tracer: Tracing | null = null;

/** Makes spans. Null when tracing is off, and then no spans are made. */
export function tracing(): Tracing | null {
  return tracer;
}

/** Sets what makes spans. */
export function setTracing(next: Tracing | null): void {
  tracer = next;
}

/** The header with a request's id, from server to server and back to the client. */
export const requestIdHeader = 'x-request-id';

/** The scope of everything that is done for a request. */
export interface RequestScope {
  readonly id: string;
  /** The current span of its trace. Absent when it is not traced. */
  span?: Span;
}

/** Before Node.js 24 this makes every promise of the process slower, from the first scope on. */
const current = new AsyncLocalStorage<RequestScope>();
const known = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/i;

/**
 * The id of a request with this header: the header's value when it is a UUID or 32 hexadecimal digits, as proxies make
 * them, otherwise a new one. Ids stand in logs, and another text could have any content.
 */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && known.test(header) ? header.toLowerCase() : randomUUID();
}

/** Runs the work of a request. All of it, also later continuations, has the scope. */
export function inScope<Result>(scope: RequestScope, run: () => Result): Result {
  return current.run(scope, run);
}

/** The current span of the current request. Undefined when it is not traced. */
export function currentSpan(): Span | undefined {
  return current.getStore()?.span;
}

/** Runs a part of a request's work within a span. */
export function withSpan<Result>(span: Span, run: () => Result): Result {
  return current.run({ id: current.getStore()?.id ?? '', span }, run);
}

/**
 * The headers with the id and the trace of the current request, or of `own`, where a server passes its scopes on
 * itself. None outside of a request.
 */
export function requestIdHeaders(own?: RequestScope | null): Record<string, string> {
  const scope = current.getStore() ?? own;
  if (!scope) return {};
  const traceparent = scope.span && tracing()?.traceparent(scope.span);
  return { [requestIdHeader]: scope.id, ...(traceparent && { traceparent }) };
}

/** The fields of a log line about its request: the current one, or the given one. */
export function requestIdInLog(own?: RequestScope | null): { reqId?: string; trace_id?: string } {
  const scope = own ?? current.getStore();
  if (!scope) return {};
  return { reqId: scope.id, ...(scope.span && { trace_id: scope.span.spanContext().traceId }) };
}

/** How the work of a span ended. */
export interface Outcome {
  attributes?: Attributes;
  failed?: boolean;
}

/**
 * Runs a part of a request's work in a new span within the current one, or without a span when the request is not
 * traced. `outcomeOf` gives how it ended. A rejection counts as a failure.
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

/**
 * As {@link inSpan}, for work that ends by calling back: a question makes a dozen calls, and a promise for each costs as much as
 * what guards it.
 */
export function callInSpan<Result>(
  start: () => Spanstart,
  call: (settle: (result: Result) => void, reject: (error: unknown) => void) => void,
  outcomeOf: (result: Result) => Outcome,
  settle: (result: Result) => void,
  reject: (error: unknown) => void,
): void {
  if (!tracing() || !currentSpan()) {
    call(settle, reject);
    return;
  }
  inSpan(start, () => new Promise(call), outcomeOf).then(settle, reject);
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
 * Starts the span of an incoming query, which all its work then belongs to. The caller's own trace is continued only
 * when the caller is `trusted`, since whoever names a trace adds spans to it.
 */
export function startServerSpan(
  request: Pick<FastifyRequest, 'scope' | 'headers'>,
  name: string,
  trusted: boolean,
): void {
  const traces = tracing();
  // A query that is handled in two ways has one span.
  if (!traces || request.scope.span) return;
  const { traceparent } = request.headers;
  const named = trusted && typeof traceparent === 'string' ? traceparent : undefined;
  request.scope.span = traces.incoming(named, { name, kind: 'server' });
}

/** Ends the span when the answer has been sent. Does nothing when the request is not traced. */
export function endServerSpan({ span }: RequestScope, status: number): void {
  if (!span) return;
  tracing()?.end(span, {
    attributes: { 'http.response.status_code': status },
    failed: status >= 500,
  });
}
