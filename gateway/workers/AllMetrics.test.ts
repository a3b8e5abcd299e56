import { expect, test } from '@jest/globals';
import { Counter, Gauge, Registry } from 'prom-client';
import { AllMetrics } from './AllMetrics.ts';

/** A worker that has answered so often, and is so late. */
function worker(answered: number, lag: number) {
  const registers = [new Registry()] as const;
  new Counter({ name: 'answered', help: 'Answers.', registers: [...registers] }).inc(answered);
  new Gauge({
    name: 'nodejs_eventloop_lag_seconds',
    help: 'Lag.',
    registers: [...registers],
  }).set(lag);
  return registers[0];
}

test('what workers counted is added up, and the latest of them is not hidden by the others', async () => {
  const workers = new Map([worker(2, 0.5), worker(3, 0.25)].entries());
  const all = new AllMetrics(() =>
    [...workers].map(([id, own]) => [id, () => own.getMetricsAsJSON()] as const),
  );
  const before = await all.metrics();
  expect(before).toMatch(/^answered 5$/m);
  expect(before).toMatch(/^nodejs_eventloop_lag_seconds 0\.5$/m);
  // One that ends takes no answer with it, and its lag is nobody's any more.
  workers.delete(0);
  all.left(0);
  const after = await all.metrics();
  expect(after).toMatch(/^answered 5$/m);
  expect(after).toMatch(/^nodejs_eventloop_lag_seconds 0\.25$/m);
});
