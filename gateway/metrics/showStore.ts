import { Counter, Gauge, type Registry } from 'prom-client';
import type { SharedStore } from '../../shared/store/SharedStore.ts';

/** Shows Prometheus whether what several servers share is shared. */
export function showStore(store: SharedStore, registry: Registry): void {
  const registers = [registry];
  const up: Gauge = new Gauge({
    name: 'vardnat_shared_store_up',
    help: 'Whether the shared store (SHARED_STORE) answers: 1, or 0 while this server goes by its own memory.',
    registers,
    collect: () => up.set(store.isShared ? 1 : 0),
  });
  const failures: Counter = new Counter({
    name: 'vardnat_shared_store_failures_total',
    help: 'Times that the shared store was asked and did not answer, or refused.',
    registers,
    collect: () => {
      failures.reset();
      failures.inc(store.failures);
    },
  });
}
