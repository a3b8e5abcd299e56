import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { freePort } from '../../ports.ts';
import { long } from '../../runner/long.ts';
import { atAFraction } from './atAFraction.ts';
import { hasPrometheus, Prometheus } from './Prometheus.ts';

test('durations are divided, and what an alert compares with is not', () => {
  const rule = {
    expr: 'time() - rate(x[5m]) > 2 * 86400',
    for: '1m',
    labels: { severity: 'page' },
  };
  expect(atAFraction({ groups: [{ rules: [rule] }], scrape_interval: '15s' }, 5)).toEqual({
    groups: [
      { rules: [{ ...rule, expr: 'time() - rate(x[60000ms]) > 2 * 86400', for: '12000ms' }] },
    ],
    scrape_interval: '3000ms',
  });
});

if (long && !hasPrometheus) console.warn('SKIPPED: no prometheus on this machine (Debian).');

(long && hasPrometheus ? test : test.skip)(
  'a real Prometheus raises an alert by the rules of infra/observability, and resolves it',
  async () => {
    let up = 0;
    const shown = createServer((_, response) => response.end(`vardnat_shared_store_up ${up}\n`));
    shown.listen(0, '127.0.0.1');
    await once(shown, 'listening');
    const target = `127.0.0.1:${(shown.address() as AddressInfo).port}`;
    const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
    const prometheus = await Prometheus.start({
      folder,
      port: await freePort(),
      targets: { 'vardnat-gateway': [target], 'vardnat-servers': [] },
      factor: 10,
    });
    try {
      const states = async () => (await prometheus.alerts()).map((one) => one.state);
      while (!(await states()).includes('firing')) await pause(100);
      const [alert] = await prometheus.alerts();
      expect(alert?.labels).toMatchObject({ alertname: 'SharedStoreLost', instance: target });
      up = 1;
      while ((await states()).length > 0) await pause(100);
    } finally {
      prometheus.close();
      shown.close();
      shown.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
