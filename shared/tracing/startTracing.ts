import { setTracing, tracing } from './scope.ts';

/** Settings that state where traces are sent, or how. Any of them turns tracing on. */
const settings = [
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_TRACES_EXPORTER',
] as const;

/**
 * Starts tracing when the OTEL_… settings state where traces are sent. Otherwise nothing is loaded. Returns a function
 * that sends the last spans.
 */
export async function startTracing(
  serviceName: string,
  env: NodeJS.ProcessEnv,
): Promise<() => Promise<void>> {
  const off = env.OTEL_SDK_DISABLED === 'true' || env.OTEL_TRACES_EXPORTER === 'none';
  if (off || settings.every((name) => !env[name])) return async () => {};
  const { OpenTelemetry } = await import('./OpenTelemetry.ts');
  setTracing(new OpenTelemetry(serviceName));
  return async () => {
    const stopping = tracing();
    setTracing(null);
    // A collector that is down must not keep a server from stopping.
    await stopping?.stop().catch(() => {});
  };
}
