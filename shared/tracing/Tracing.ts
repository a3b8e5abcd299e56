import type { Attributes, Span } from '@opentelemetry/api';

/** The kind of a span: an incoming call, an outgoing call, or work in between. */
export type Spankind = 'server' | 'client' | 'internal';

export interface Spanstart {
  name: string;
  kind: Spankind;
  attributes?: Attributes;
}

/** Makes spans, when tracing is on. */
export interface Tracing {
  /** Starts a span within another. */
  within(parent: Span, start: Spanstart): Span;
  /** Starts the span of an incoming call, within the span that this `traceparent` header names, or in a new trace. */
  incoming(traceparent: string | undefined, start: Spanstart): Span;
  /** The `traceparent` header of an outgoing call within a span. */
  traceparent(span: Span): string | undefined;
  /** Ends a span. */
  end(span: Span, outcome: { attributes?: Attributes; failed?: boolean }): void;
  /** Sends the remaining spans, and stops. */
  stop(): Promise<void>;
}
