import {
  type Context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { core, NodeSDK, resources } from '@opentelemetry/sdk-node';
import type { Spankind, Spanstart, Tracing } from './Tracing.ts';

const kinds: Record<Spankind, SpanKind> = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  internal: SpanKind.INTERNAL,
};

/**
 * Traces by OpenTelemetry, sent by OTLP as the standard OTEL_… settings say. They state nothing about the machine and
 * the process but what those settings state, since a command line may have secrets. Baggage is neither read nor passed
 * on.
 */
export class OpenTelemetry implements Tracing {
  readonly #sdk: NodeSDK;
  readonly #tracer: Tracer;
  readonly #propagator = new core.W3CTraceContextPropagator();

  constructor(serviceName: string) {
    // Metrics are at /metrics, and the log is on standard error.
    process.env.OTEL_METRICS_EXPORTER ??= 'none';
    process.env.OTEL_LOGS_EXPORTER ??= 'none';
    this.#sdk = new NodeSDK({
      serviceName: process.env.OTEL_SERVICE_NAME || serviceName,
      instrumentations: [],
      resourceDetectors: [resources.envDetector],
      textMapPropagator: this.#propagator,
    });
    this.#sdk.start();
    this.#tracer = trace.getTracer('vardnat');
  }

  within(parent: Span, start: Spanstart): Span {
    return this.#start(trace.setSpan(ROOT_CONTEXT, parent), start);
  }

  incoming(traceparent: string | undefined, start: Spanstart): Span {
    return this.#start(propagation.extract(ROOT_CONTEXT, { traceparent }), start);
  }

  traceparent(span: Span): string | undefined {
    const carrier: Record<string, string> = {};
    propagation.inject(trace.setSpan(ROOT_CONTEXT, span), carrier);
    return carrier.traceparent;
  }

  end(span: Span, { attributes = {}, failed = false }: Parameters<Tracing['end']>[1]): void {
    span.setAttributes(attributes);
    // The span has no error message, which could quote the query.
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  }

  stop(): Promise<void> {
    return this.#sdk.shutdown();
  }

  #start(context: Context, { name, kind, attributes }: Spanstart): Span {
    return this.#tracer.startSpan(name, { kind: kinds[kind], attributes }, context);
  }
}
