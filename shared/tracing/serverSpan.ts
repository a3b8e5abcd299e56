import type { FastifyRequest } from 'fastify';
import { tracing } from './current.ts';
import type { RequestScope } from './requestId.ts';

/**
 * Starts the span of a question that came in: all that is done for it stands within that from then on. The caller's own
 * trace is gone on with only when `trusted`: whoever names a trace puts spans into it.
 */
export function startServerSpan(request: FastifyRequest, name: string, trusted: boolean): void {
  const traces = tracing();
  // One that is asked in two ways has one span.
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
