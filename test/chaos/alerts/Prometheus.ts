import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parse, stringify } from 'yaml';
import { endWithProcess } from '../Part.ts';
import { atAFraction } from './atAFraction.ts';

/** Whether a Prometheus can be started here. */
export const hasPrometheus = spawnSync('prometheus', ['--version']).status === 0;

const read = (name: string) =>
  readFileSync(new URL(`../../../infra/observability/${name}`, import.meta.url), 'utf8');

/** An alert that is pending or firing, as Prometheus says. */
export interface ActiveAlert {
  state: 'pending' | 'firing';
  labels: Readonly<Record<string, string>>;
}

export interface PrometheusOptions {
  folder: string;
  port: number;
  /** The places, `HOST:PORT`, of every server's metrics, by the job in `prometheus.yml`. */
  targets: Readonly<Record<string, readonly string[]>>;
  /** All durations of the rules and of reading are divided by this. */
  factor: number;
}

const startMs = 60_000;
const pollMs = 200;

/** A Prometheus of one's own, by the rules and the configuration that operators begin with. */
export class Prometheus {
  readonly #base: string;
  readonly #child: ChildProcess;

  private constructor(base: string, child: ChildProcess) {
    this.#base = base;
    this.#child = child;
  }

  /** Starts it; resolves when it has read every target. */
  static async start({ folder, port, targets, factor }: PrometheusOptions): Promise<Prometheus> {
    mkdirSync(folder, { recursive: true });
    const rules = atAFraction(parse(read('alerts.yml')), factor);
    const config = atAFraction(parse(read('prometheus.yml')), factor);
    for (const job of config.scrape_configs) {
      job.static_configs = [{ targets: targets[job.job_name] }];
    }
    writeFileSync(join(folder, 'alerts.yml'), stringify(rules));
    writeFileSync(join(folder, 'prometheus.yml'), stringify(config));
    const options = {
      'config.file': join(folder, 'prometheus.yml'),
      'storage.tsdb.path': join(folder, 'data'),
      'web.listen-address': `127.0.0.1:${port}`,
      'log.level': 'error',
    };
    const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
    const child = spawn('prometheus', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    endWithProcess(child);
    const prometheus = new Prometheus(`http://127.0.0.1:${port}/`, child);
    const count = Object.values(targets).flat().length;
    for (
      const until = Date.now() + startMs;
      !(await prometheus.#reads(count));
      await wait(pollMs)
    ) {
      if (Date.now() < until && child.exitCode === null) continue;
      prometheus.close();
      throw new Error(`Prometheus does not read ${count} servers`);
    }
    return prometheus;
  }

  async alerts(): Promise<ActiveAlert[]> {
    const { alerts } = await this.#get('api/v1/alerts');
    return alerts;
  }

  close(): void {
    this.#child.kill('SIGKILL');
  }

  async #reads(count: number): Promise<boolean> {
    const [one] = await this.#get('api/v1/query?query=sum(up)').then(
      ({ result }) => result,
      () => [],
    );
    return Number(one?.value[1]) === count;
  }

  async #get(path: string) {
    const response = await fetch(`${this.#base}${path}`);
    const { data, error } = await response.json();
    if (!response.ok) throw new Error(`Prometheus: ${error}`);
    return data;
  }
}
