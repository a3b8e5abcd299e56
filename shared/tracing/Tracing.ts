import type { Attributes, Span } from '@opentelemetry/api';

/** What a span is about: a call that comes in, one that goes out, or what happens in between. */
export type Spankind = 'server' | 'client' | 'internal';

export interface Spanstart {
  name: string;
  kind: Spankind;
  attributes?: Attributes;
}

/** What makes spans, when tracing is switched on. */
export interface Tracing {
  /** Starts a span within another. */
  within(parent: Span, start: Spanstart): Span;
  /** Starts the span of a call that came in: within the one that this `traceparent` header names, or of a trace of its own. */
  incoming(traceparent: string | undefined, start: Spanstart): Span;
  /** The `traceparent` header of a call that goes out within a span. */
  traceparent(span: Span): string | undefined;
  /** Ends a span. */
  end(span: Span, outcome: { attributes?: Attributes; failed?: boolean }): void;
  /** Sends what has not been sent yet, and stops. */
  stop(): Promise<void>;
}
