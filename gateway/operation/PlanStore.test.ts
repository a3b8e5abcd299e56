import { expect, test } from '@jest/globals';
import { PlanStore } from './operation.ts';

type Plan = Parameters<PlanStore['set']>[1];

const fetch = (serviceName: string) => ({ kind: 'Fetch', serviceName, operation: '{ a }' });
const planOver = (...graphs: string[]) =>
  ({
    kind: 'QueryPlan',
    node: {
      kind: 'Sequence',
      nodes: graphs.map((graph) => ({ kind: 'Flatten', path: ['a', '@'], node: fetch(graph) })),
    },
  }) as unknown as Plan;

test('another supergraph leaves the plans that ask the network alone, and drops those that ask an extension', async () => {
  const store = new PlanStore(new Set(['kontrakt', 'samverkan']));
  const network = planOver('samverkan', 'kontrakt');
  store.set('network', network);
  store.set('extension', planOver('tierp', 'kontrakt'));
  store.set('introspection', { kind: 'QueryPlan' });
  store.dropExtensions();
  expect(store.get('network')).toBe(network);
  expect(store.get('introspection')).toEqual({ kind: 'QueryPlan' });
  expect(store.get('extension')).toBeUndefined();
});
