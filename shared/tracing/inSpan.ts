import type { Attributes } from '@opentelemetry/api';
import { currentSpan, withSpan } from '../runtime/requestId.ts';
import { tracing } from './current.ts';
import type { Spanstart } from './Tracing.ts';

/** How what a span is about went. */
export interface Outcome {
  attributes?: Attributes;
  failed?: boolean;
}

/**
 * Runs a part of what is done for a request in a span of its own, within the one that is under way; only runs it when the
 * request is not traced. `outcomeOf` tells how it went; one that rejects has failed.
 */
export async function inSpan<Result>(
  start: () => Spanstart,
  run: () => Promise<Result>,
  outcomeOf: (result: Result) => Outcome = () => ({}),
): Promise<Result> {
  const parent = currentSpan();
  const traces = parent && tracing();
  if (!traces) return run();
  const span = traces.within(parent, start());
  try {
    const result = await withSpan(span, run);
    traces.end(span, outcomeOf(result));
    return result;
  } catch (error) {
    traces.end(span, { failed: true });
    throw error;
  }
}
