import { setTimeout as wait } from 'node:timers/promises';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { type DatabaseCode, databaseCodes } from '../errors/databaseCodes.ts';
import type { createLog } from '../serve/createLog.ts';
import { databaseFaults } from '../serve/database/faults/logFault.ts';
import { serveMetrics } from '../serve/http/serveMetrics.ts';
import type { RunningServer } from '../serve/serveGraphql.ts';
import type { Settings } from '../serve/settings.ts';
import { certificateAt } from './addresses.ts';
import { lastCopy } from './copies.ts';
import { probes } from './examine.ts';
import { freeShare, keysEnd } from './machine.ts';
import type { CheckOutcome } from './Outcome.ts';
import type { Standing } from './Standing.ts';
import { vouchersEnd } from './trust.ts';

/** For how long (ms) a result is shown again, so that frequent scrapes cost no more than one look. */
const keptMs = 5_000;
/** How long (ms) a check may take; Prometheus waits for ten seconds by default. */
const longestMs = 2_000;

/**
 * Shows Prometheus the state of a running server by the doctor's checks: which fail, how much of the disk is free, when
 * its keys and certificate end, when it was last backed up, and the faults of its database.
 */
export function showStanding(registry: Registry, its: Standing): void {
  const registers = [registry];
  const { id: server } = its;
  const looks = probes.flatMap(({ id, run, watch = run }) =>
    watch === null ? [] : [{ id, look: inTime(() => watch(its)) }],
  );
  new Gauge({
    name: 'vardnat_check_failed',
    help: 'Whether a check of the doctor fails, looked at while the server runs: 1, or 0.',
    labelNames: ['server', 'check'],
    registers,
    collect: onceIn(async function (this: Gauge) {
      const found = await Promise.all(
        looks.map(async ({ id, look }) => ({ id, status: await look() })),
      );
      this.reset();
      for (const { id, status } of found)
        if (status !== 'HOPPAD') this.set({ server, check: id }, status === 'FEL' ? 1 : 0);
    }),
  });
  new Gauge({
    name: 'vardnat_disk_free_ratio',
    help: 'The share of the data folder’s disk that is free.',
    labelNames: ['server'],
    registers,
    collect: onceIn(async function (this: Gauge) {
      const free = await freeShare(its.dataDir).catch(() => null);
      if (free !== null) this.set({ server }, free);
    }),
  });
  new Gauge({
    name: 'vardnat_ends_timestamp_seconds',
    help: 'When a key is to be changed, a voucher to join by or the certificate of PUBLIC_URL ends.',
    labelNames: ['server', 'what', 'name'],
    registers,
    collect: onceIn(async function (this: Gauge) {
      const keys = await keysEnd(its);
      const certificate = its.publicUrl?.startsWith('https:')
        ? await certificateAt(its.publicUrl).catch(() => null)
        : null;
      const vouchers = await vouchersEnd(its);
      this.reset();
      for (const { issuer, until } of vouchers)
        if (until !== null) this.set({ server, what: 'voucher', name: issuer }, until / 1_000);
      for (const { setting, until } of keys)
        this.set({ server, what: 'key', name: setting }, until / 1_000);
      if (certificate)
        this.set({ server, what: 'certificate', name: 'PUBLIC_URL' }, certificate.until / 1_000);
    }),
  });
  if (its.backupDir !== null) {
    new Gauge({
      name: 'vardnat_backup_timestamp_seconds',
      help: 'When the newest copy in BACKUP_DIR was made; 0: there is none.',
      labelNames: ['server'],
      registers,
      collect: onceIn(async function (this: Gauge) {
        this.set({ server }, (await lastCopy(its).catch(() => null)) ?? 0);
      }),
    });
  }
  new Counter({
    name: 'vardnat_database_faults_total',
    help: 'Questions and changes that the database did not answer or keep, by code.',
    labelNames: ['server', 'kod'],
    registers,
    collect() {
      this.reset();
      // Those that have not been yet stand at 0: the first is not seen as one when its series begins with it.
      for (const kod of Object.keys(databaseCodes) as DatabaseCode[])
        this.inc({ server, kod }, databaseFaults.get(kod) ?? 0);
    },
  });
}

/**
 * What a check says in time, or that it fails: the metrics come even when a database or an address hangs. A check that is
 * still under way is not begun once more.
 */
function inTime(check: () => Promise<CheckOutcome>): () => Promise<CheckOutcome['status']> {
  let underWay: Promise<CheckOutcome['status']> | null = null;
  return async () => {
    underWay ??= check()
      .then(
        ({ status }) => status,
        () => 'FEL' as const,
      )
      .finally(() => {
        underWay = null;
      });
    const waits = new AbortController();
    const late = wait(longestMs, 'FEL' as const, { signal: waits.signal }).catch(
      () => 'FEL' as const,
    );
    const status = await Promise.race([underWay, late]);
    waits.abort();
    return status;
  };
}

/** Limits a look to once in `keptMs`, however often it is called. */
function onceIn(look: (this: Gauge) => Promise<void>): (this: Gauge) => Promise<void> {
  let until = 0;
  let looking: Promise<void> = Promise.resolve();
  return function collect(this: Gauge) {
    if (Date.now() >= until) {
      until = Date.now() + keptMs;
      looking = look.call(this);
    }
    return looking;
  };
}

/** A server with its metrics at METRICS_PORT, when that is set. Both stop together. */
export async function withStanding<Server extends RunningServer>(
  standing: () => Promise<Standing>,
  { metricsPort: port, host }: Pick<Settings, 'metricsPort' | 'host'>,
  log: ReturnType<typeof createLog>,
  start: () => Promise<Server>,
): Promise<Server> {
  if (port === null) return start();
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  showStanding(registry, await standing());
  const metrics = await serveMetrics({ registry, port, host, log });
  try {
    const server = await start();
    return {
      ...server,
      close: async (graceMs) => {
        await server.close(graceMs);
        await metrics.close();
      },
    };
  } catch (error) {
    await metrics.close();
    throw error;
  }
}
