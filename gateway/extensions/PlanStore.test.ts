import { expect, test } from '@jest/globals';
import { PlanStore } from './PlanStore.ts';

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
  await store.set('network', network);
  await store.set('extension', planOver('tierp', 'kontrakt'));
  await store.set('introspection', { kind: 'QueryPlan' });
  store.clear();
  expect(await store.get('network')).toBe(network);
  expect(await store.get('introspection')).toEqual({ kind: 'QueryPlan' });
  expect(await store.get('extension')).toBeUndefined();
});
