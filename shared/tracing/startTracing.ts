import { setTracing, tracing } from './scope.ts';

/** Any of them says where traces go, or how they are sent. */
const settings = [
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_TRACES_EXPORTER',
] as const;

/**
 * Starts tracing when the OTEL_… settings say where traces go; else nothing is loaded and nothing costs. Gives back what
 * sends the last spans.
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
