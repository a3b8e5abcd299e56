import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { alertOf, type Raised } from '../faults/alertOf.ts';
import type { Ground } from '../Ground.ts';
import { measuredByPrometheus } from '../layParts.ts';
import { type ActiveAlert, Prometheus } from './Prometheus.ts';

/** How the alert of a fault went. */
export interface AlertFared {
  alert: string;
  /** Seconds from the fault's being there until its alert fired for everybody that it is of; null: not in time. */
  firedSeconds: number | null;
  /** Seconds from all answers' being whole again until it was resolved; null: not in time. */
  resolvedSeconds: number | null;
  /** Other alerts that fired by then, each once. */
  besides: string[];
}

/** The seconds in which an operator must know. */
const promisedSeconds = 120;
const pollMs = 100;

/** Watches whether Prometheus raises the alert of each fault. */
export class Alerts {
  /** By how much all durations are shorter than those of an operator's. */
  readonly factor: number;
  /** In how many seconds each must fire, and be resolved. */
  readonly withinSeconds: number;
  readonly #prometheus: Prometheus;
  readonly #ground: Pick<Ground, 'places'>;

  private constructor(prometheus: Prometheus, ground: Pick<Ground, 'places'>, factor: number) {
    this.#prometheus = prometheus;
    this.#ground = ground;
    this.factor = factor;
    this.withinSeconds = promisedSeconds / factor;
  }

  static async start(ground: Pick<Ground, 'places' | 'folder'>, factor: number): Promise<Alerts> {
    const at = (part: string) => `127.0.0.1:${ground.places.metricsPortOf(part)}`;
    const prometheus = await Prometheus.start({
      folder: join(ground.folder, 'prometheus'),
      port: ground.places.portOf('prometheus'),
      targets: {
        'vardnat-gateway': measuredByPrometheus.gateways.map(at),
        'vardnat-servers': measuredByPrometheus.servers.map(at),
      },
      factor,
    });
    return new Alerts(prometheus, ground, factor);
  }

  /** Resolves when the alert of a fault is not raised, as it must be before the fault is there. */
  async quiet(fault: string): Promise<number | null> {
    return this.#when(async () => (await this.#own(fault)).length === 0);
  }

  /** Resolves when the alert of a fault fires for everybody that it is of, or does not in time. */
  async fired({ alert, of }: Raised, fault: string): Promise<AlertFared> {
    const firedSeconds = await this.#when(async () => {
      const firing = (await this.#own(fault)).filter(({ state }) => state === 'firing');
      return of.every((id) => firing.some((one) => this.#ownerOf(one) === id));
    });
    const all = (await this.#prometheus.alerts()).filter(({ state }) => state === 'firing');
    const others = all.filter(({ labels }) => labels.alertname !== alert);
    const besides = new Set(others.map((one) => `${one.labels.alertname} ${this.#ownerOf(one)}`));
    return { alert, firedSeconds, resolvedSeconds: null, besides: [...besides].sort() };
  }

  close(): void {
    this.#prometheus.close();
  }

  /** The active alerts of a fault, of those that it is of. */
  async #own(fault: string): Promise<ActiveAlert[]> {
    const raised = alertOf[fault];
    if (!raised?.alert) return [];
    const { alert, of } = raised;
    const all = await this.#prometheus.alerts();
    return all.filter((one) => one.labels.alertname === alert && of.includes(this.#ownerOf(one)));
  }

  /** The member, the server or the gateway that an alert is of. */
  #ownerOf({ labels: { member, server, instance } }: ActiveAlert): string {
    return member ?? server ?? this.#ground.places.partOf(Number(instance?.split(':').at(-1)));
  }

  /** The seconds until it holds; null: it does not in half as long again as it must. */
  async #when(holds: () => Promise<boolean>): Promise<number | null> {
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1_000;
    for (; seconds() < this.withinSeconds * 1.5; await wait(pollMs)) {
      if (await holds()) return seconds();
    }
    return null;
  }
}
