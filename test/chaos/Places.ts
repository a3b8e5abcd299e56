import { freePorts } from '../ports.ts';

/** Whose process is whose: kommuner together, region and private actors together, the rest by themselves. */
export const kommuner = ['uppsala', 'heby', 'knivsta', 'habo', 'enkoping', 'osthammar'];
export const others = [
  'region-uppsala',
  'privat-halsocentralen-eken',
  'privat-rehab-fyris',
  'privat-hemvard-malaren',
  'privat-vardboendet-linden',
];
const ids = [
  ...['registry', 'issuer', 'gateway', 'gateway2', 'maria', 'prometheus'],
  ...['samverkan', 'samverkan2', 'tierp', 'tierp2', 'alvkarleby'],
  ...kommuner,
  ...others,
];

/** Which port each part of the network has. */
export class Places {
  readonly #ports: readonly number[];

  private constructor(ports: readonly number[]) {
    this.#ports = ports;
  }

  static async free(): Promise<Places> {
    return new Places(await freePorts(2 * ids.length));
  }

  /** That of one that is not run here is 1, at which nobody listens. */
  portOf(id: string): number {
    return this.#ports[ids.indexOf(id)] ?? 1;
  }

  /** Where a part shows its metrics. */
  metricsPortOf(id: string): number {
    return this.#ports[ids.length + ids.indexOf(id)] ?? 1;
  }

  /** The part whose metrics are at a port. */
  partOf(metricsPort: number): string {
    return ids[this.#ports.indexOf(metricsPort) - ids.length] ?? '';
  }

  /** The address of a service that is not GraphQL. */
  base(id: string): string {
    return `http://127.0.0.1:${this.portOf(id)}/`;
  }

  /** The GraphQL endpoint of one instance. */
  url(id: string): string {
    return `${this.base(id)}graphql`;
  }

  /** The endpoints of all instances of a member. */
  urls(id: string): string[] {
    return [id, ...(ids.includes(`${id}2`) ? [`${id}2`] : [])].map((one) => this.url(one));
  }
}
