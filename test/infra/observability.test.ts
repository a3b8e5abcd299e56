import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { parse } from 'yaml';
import { MemberMetrics } from '../../gateway/metrics/MemberMetrics.ts';
import { showStore } from '../../gateway/metrics/showStore.ts';
import { orsaker } from '../../gateway/natverk/MemberStatuses.ts';
import { standing } from '../../shared/doctor/Standing.ts';
import { showStanding } from '../../shared/doctor/watch.ts';
import { signCompact } from '../../shared/registry/compact.ts';
import { generateKey, signerOf } from '../../shared/registry/Signer.ts';
import { logFault } from '../../shared/serve/database/faults/logFault.ts';
import { MemoryStore } from '../../shared/store/MemoryStore.ts';
import { alertOf } from '../chaos/faults/alertOf.ts';
import { faults } from '../chaos/faults.ts';
import { log } from '../log.ts';

const read = (name: string) =>
  readFile(new URL(`../../infra/observability/${name}`, import.meta.url), 'utf8');

interface Alert {
  alert: string;
  expr: string;
  annotations: { summary: string; runbook_url: string };
}
interface Alerts {
  groups: { rules: Alert[] }[];
}
interface AlertTest {
  alertname: string;
  eval_time: string;
  exp_alerts: unknown[];
}
interface Dashboard {
  panels: { title: string; targets: { expr: string }[] }[];
}

/** The names of the series that Prometheus reads of a gateway, buckets and the like included. */
let series: Set<string>;
let text: string;
const expressions: { at: string; expr: string }[] = [];

beforeAll(async () => {
  const metrics = new MemberMetrics();
  metrics.answered('tierp', 'TIDSGRANS', 1);
  metrics.stale('tierp');
  metrics.question(null);
  metrics.breaker('tierp', 'http://127.0.0.1/graphql', 'closed');
  showStore(new MemoryStore(), metrics.registry);
  metrics.quarantined(() => new Map([['tierp', []]]));
  const here = fileURLToPath(import.meta.url);
  logFault(log, 'DATABAS_FULL', null, 'a fault');
  showStanding(
    metrics.registry,
    standing({
      ...{ id: 'tierp', host: '127.0.0.1', port: 0, publicUrl: null, trustProxy: [] },
      ...{ dataDir: dirname(here), backupDir: dirname(here) },
      secrets: [{ setting: 'CALL_KEY', file: here }],
      vouchers: [await voucherFile(), here],
    }),
  );
  text = await metrics.registry.metrics();
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

/** A voucher as "npx vardnat vouch --out" writes it. */
async function voucherFile(): Promise<string> {
  const voucher = {
    ...{ network: 'prov', issuer: 'heby', member: 'tierp', namn: 'Tierp', slag: 'PRIVAT' },
    ...{ organisationsnummer: null, kid: 'x', uppdrag: 'Vård', expires: '2099-03-31' },
  };
  const file = join(mkdtempSync(join(tmpdir(), 'vardnat-')), 'intyg.jws');
  writeFileSync(
    file,
    `${await signCompact(voucher, 'vardnat-voucher', await signerOf(await generateKey()))}\n`,
  );
  return file;
}

test('a server shows what it stands on, by the checks of the doctor', () => {
  const value = (metric: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${metric} `))
        ?.split(' ')
        .at(-1),
    );
  expect(value('vardnat_check_failed{server="tierp",check="FOLDER"}')).toBe(0);
  expect(value('vardnat_check_failed{server="tierp",check="SECRETS"}')).toBe(1);
  expect(value('vardnat_check_failed{server="tierp",check="BACKUP"}')).toBe(1);
  expect(value('vardnat_backup_timestamp_seconds{server="tierp"}')).toBe(0);
  expect(value('vardnat_database_faults_total{server="tierp",kod="DATABAS_FULL"}')).toBe(1);
  const key = 'vardnat_ends_timestamp_seconds{server="tierp",what="key",name="CALL_KEY"}';
  expect(value(key)).toBeGreaterThan(1.7e9);
  const voucher = 'vardnat_ends_timestamp_seconds{server="tierp",what="voucher",name="heby"}';
  expect(value(voucher)).toBe(Date.parse('2099-03-31T23:59:59Z') / 1_000);
  expect(text.match(/what="voucher"/g)).toHaveLength(1);
  // What is in the other file is no voucher.
  expect(value('vardnat_check_failed{server="tierp",check="VOUCHER"}')).toBe(1);
  expect(value('vardnat_disk_free_ratio{server="tierp"}')).toBeLessThanOrEqual(1);
  expect(text).not.toMatch(/check="(PORT|MAIL|SCHEMA|DATABASE)"/);
});

test('metrics come while a database takes connections and says nothing, and the check of it fails', async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const registry = new Registry();
  showStanding(
    registry,
    standing({
      ...{ id: 'tierp', host: '127.0.0.1', port: 0, publicUrl: null, trustProxy: [] },
      dataDir: tmpdir(),
      database: { url: `mysql://root@127.0.0.1:${port}/tierp`, migrations: [] },
    }),
  );
  const shown = await registry.metrics();
  expect(shown).toContain('vardnat_check_failed{server="tierp",check="DATABASE"} 1');
  expect(shown).toContain('vardnat_database_faults_total{server="tierp",kod="DATABAS_SKADAD"} 0');
  // The database has not been given up: the metrics did not wait for it.
  expect(sockets.some(({ destroyed }) => !destroyed)).toBe(true);
  for (const socket of sockets) socket.destroy();
  server.close();
});

test('each fault of npm run chaos raises an alert, or says why it raises none', async () => {
  expect(Object.keys(alertOf).sort()).toEqual(faults.map(({ name }) => name).sort());
  const { groups }: Alerts = parse(await read('alerts.yml'));
  const known = groups.flatMap(({ rules }) => rules.map(({ alert }) => alert));
  const told = Object.values(alertOf).flatMap(({ alert }) => (alert === null ? [] : [alert]));
  expect(told.filter((alert) => !known.includes(alert))).toEqual([]);
  expect(new Set(told).size).toBeGreaterThan(8);
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

test('each alert has a page with its meaning, where to look, what to type', async () => {
  const { groups }: Alerts = parse(await read('alerts.yml'));
  const pages = new Map(
    (await read('alerts.md'))
      .split(/^## /m)
      .slice(1)
      .map((page) => [/^\w+/.exec(page)?.[0] ?? '', page]),
  );
  const rules = groups.flatMap((group) => group.rules);
  expect([...pages.keys()]).toEqual(rules.map(({ alert }) => alert));
  for (const { alert, annotations } of rules) {
    expect(annotations.runbook_url).toBe(`alerts.md#${alert.toLowerCase()}`);
    for (const part of ['**Meaning.**', '**Look at**', '**Type**', '\n    ']) {
      expect(pages.get(alert)).toContain(part);
    }
  }
});

test('every setting and metric that the pages name is one that there is', async () => {
  const pages = await read('alerts.md');
  const settings = await readFile(new URL('../../infra/settings.md', import.meta.url), 'utf8');
  for (const [name] of pages.matchAll(
    /\b(MEMBER_[A-Z_]+|EXCLUDED_MEMBERS|GATEWAY_KEYS|KEY_DAYS|BACKUP_DIR)\b/g,
  )) {
    expect(settings).toContain(`\`${name}\``);
  }
  const named = [...pages.matchAll(/(failures_total|call_seconds_bucket|questions_total)/g)];
  expect(named.length).toBeGreaterThan(3);
  for (const [, name] of named) {
    expect([...series].some((one) => one.endsWith(`_${name}`))).toBe(true);
  }
});

const promtool = spawnSync('promtool', ['--version']).error === undefined;
if (!promtool) console.warn('SKIPPED: no promtool on this machine (Debian: prometheus).');

(promtool ? test : test.skip)(
  'Prometheus’ own tool raises each alert by its fault, within two minutes',
  async () => {
    const folder = fileURLToPath(new URL('../../infra/observability/', import.meta.url));
    const file = `${folder}alerts.test.yml`;
    const { stdout } = await promisify(execFile)('promtool', ['test', 'rules', file]);
    expect(stdout).toContain('SUCCESS');
    const { tests } = parse(await read('alerts.test.yml'));
    const raised = tests.flatMap((one: { alert_rule_test: AlertTest[] }) => one.alert_rule_test);
    const { groups }: Alerts = parse(await read('alerts.yml'));
    for (const { alert } of groups.flatMap(({ rules }) => rules)) {
      expect(raised).toContainEqual(
        expect.objectContaining({
          alertname: alert,
          eval_time: '2m',
          exp_alerts: [expect.anything()],
        }),
      );
    }
  },
);

test('the collector has every part that its pipeline names', async () => {
  const { service, ...parts } = parse(await read('collector.yaml'));
  const { traces } = service.pipelines;
  for (const kind of ['receivers', 'processors', 'exporters']) {
    expect(Object.keys(parts[kind]).sort()).toEqual([...traces[kind]].sort());
  }
});
