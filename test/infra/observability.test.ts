import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { MemberMetrics } from '../../gateway/metrics/MemberMetrics.ts';
import { orsaker } from '../../gateway/natverk/orsaker.ts';

const read = (name: string) =>
  readFile(new URL(`../../infra/observability/${name}`, import.meta.url), 'utf8');

interface Alerts {
  groups: { rules: { alert: string; expr: string; annotations: { summary: string } }[] }[];
}
interface Dashboard {
  panels: { title: string; targets: { expr: string }[] }[];
}

/** The names of the series that Prometheus reads of a gateway, buckets and the like included. */
let series: Set<string>;
const expressions: { at: string; expr: string }[] = [];

beforeAll(async () => {
  const metrics = new MemberMetrics();
  metrics.answered('tierp', 'TIDSGRANS', 1);
  metrics.stale('tierp');
  metrics.breaker('tierp', 'http://127.0.0.1/graphql', 'closed');
  const text = await metrics.registry.metrics();
  series = new Set([...text.matchAll(/^([a-z_0-9]+)[{ ]/gm)].map(([, name = '']) => name));
  const alerts: Alerts = parse(await read('alerts.yml'));
  const dashboard: Dashboard = JSON.parse(await read('dashboard.json'));
  for (const { alert, expr } of alerts.groups.flatMap(({ rules }) => rules)) {
    expressions.push({ at: alert, expr });
  }
  for (const { title, targets } of dashboard.panels) {
    for (const { expr } of targets) expressions.push({ at: title, expr });
  }
});

test('every metric that an alert or the dashboard asks for is one that the gateway shows', () => {
  const asked = expressions.flatMap(({ at, expr }) =>
    [...expr.matchAll(/\b(?:vardnat|nodejs|process)_[a-z0-9_]+/g)].map(([name]) => ({ at, name })),
  );
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.filter(({ name }) => !series.has(name))).toEqual([]);
});

test('every reason that they name is one that there is', () => {
  const named = expressions.flatMap(({ expr }) =>
    [...expr.matchAll(/orsak[!=~]+"([^"]*)"/g)].flatMap(([, text = '']) => text.split('|')),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((orsak) => !(orsak in orsaker))).toEqual([]);
});

test('Prometheus finds the alerts, and the port is the one that the guide says', async () => {
  const config = parse(await read('prometheus.yml'));
  expect(config.rule_files).toEqual(['alerts.yml']);
  expect(config.scrape_configs[0].job_name).toBe('vardnat-gateway');
  expect(expressions[0]?.expr).toContain('job="vardnat-gateway"');
  const [target] = config.scrape_configs[0].static_configs[0].targets;
  expect(await read('README.md')).toContain(`METRICS_PORT=${target.split(':')[1]}`);
});

test('the collector has every part that its pipeline names', async () => {
  const { service, ...parts } = parse(await read('collector.yaml'));
  const { traces } = service.pipelines;
  for (const kind of ['receivers', 'processors', 'exporters']) {
    expect(Object.keys(parts[kind]).sort()).toEqual([...traces[kind]].sort());
  }
});
