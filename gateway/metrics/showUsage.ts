import { Counter, type Registry } from 'prom-client';
import type { Usage } from './Usage.ts';

/**
 * Shows what clients ask to Prometheus: operations and fields, by client. `before` is called each time before the fields are named.
 */
export function showUsage(usage: Usage, registry: Registry, before = () => {}): void {
  const registers = [registry];
  const operations = new Counter({
    name: 'vardnat_client_operations_total',
    help: 'Answers to an operation, by the name that the client gives itself; the operation by its name and the beginning of its hash.',
    labelNames: ['client', 'operation'],
    registers,
    collect: () => {
      operations.reset();
      for (const { hash, name, clients } of usage.list()) {
        const operation = `${name ?? ''}:${hash.slice(0, 8)}`;
        for (const [client, { count }] of Object.entries(clients))
          operations.inc({ client, operation }, count);
      }
    },
  });
  const fields = new Counter({
    name: 'vardnat_client_fields_total',
    help: 'Answers to operations that ask for a field, by the name that the client gives itself.',
    labelNames: ['client', 'field'],
    registers,
    collect: () => {
      before();
      fields.reset();
      for (const operation of usage.list()) {
        for (const [client, { count }] of Object.entries(operation.clients))
          for (const field of usage.fieldsOf(operation)) fields.inc({ client, field }, count);
      }
    },
  });
}
