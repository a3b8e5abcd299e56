import type { Attributes, Span } from '@opentelemetry/api';
import { tracing } from './current.ts';
import { currentSpan, withSpan } from './requestId.ts';
import type { Spanstart, Tracing } from './Tracing.ts';

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
