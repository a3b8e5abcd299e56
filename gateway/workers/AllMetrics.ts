import { AggregatorRegistry, Registry } from 'prom-client';
import type { Metrics } from './between.ts';

/** How long to wait for a worker's figures; for a late worker the previous figures are shown. */
const waitMs = 2_000;

/** How figures of several processes become one, where the library's own way would hide something. */
const together: Readonly<Record<string, string>> = {
  // A late worker keeps its callers waiting, also when the others are idle.
  nodejs_eventloop_lag_seconds: 'max',
  nodejs_eventloop_lag_mean_seconds: 'max',
  nodejs_eventloop_lag_stddev_seconds: 'max',
  nodejs_eventloop_lag_p50_seconds: 'max',
  nodejs_eventloop_lag_p90_seconds: 'max',
  nodejs_eventloop_lag_p99_seconds: 'max',
  process_start_time_seconds: 'min',
};

/** What a gateway shows Prometheus when several processes answer: one whole, as one process would show it. */
export class AllMetrics {
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;
  readonly own = new Registry();
  readonly #last = new Map<number, Metrics>();
  readonly #workers: () => Iterable<readonly [id: number, metrics: () => Promise<Metrics>]>;
  /** What workers that have ended had counted, so that no sum goes down. */
  #gone: Metrics = [];

  constructor(workers: () => Iterable<readonly [id: number, metrics: () => Promise<Metrics>]>) {
    this.#workers = workers;
  }

  async metrics(): Promise<string> {
    const all = [...this.#workers()].map(async ([id, metrics]) => {
      const shown = await withinTime(metrics()).catch(() => null);
      if (shown) this.#last.set(id, shown);
      return this.#last.get(id) ?? [];
    });
    const shown = [...(await Promise.all(all)), this.#gone, await this.own.getMetricsAsJSON()];
    return AggregatorRegistry.aggregate(shown.map(asTogether)).metrics();
  }

  /** Keeps what a worker that has ended had counted when it was last looked at. */
  left(id: number): void {
    const last = this.#last.get(id) ?? [];
    this.#last.delete(id);
    const counted = last.filter(({ type }) => `${type}` === 'counter' || `${type}` === 'histogram');
    this.#gone = AggregatorRegistry.aggregate([
      [...this.#gone],
      [...counted],
    ]).getMetricsAsArray() as unknown as Metrics;
  }
}

const asTogether = (metrics: Metrics) =>
  metrics.map((metric) => ({ ...metric, aggregator: together[metric.name] ?? metric.aggregator }));

async function withinTime<Value>(value: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, waitMs, new Error('late'));
  });
  return Promise.race([value, late]).finally(() => clearTimeout(timer));
}
