import { Pool } from 'undici';
import type { Asked, Graph } from '../../../gateway/run/run.ts';

type Json = Record<string, unknown>;

/**
 * Asks as the gateway's own graphs do, one call per owner, without any of its guards: no deadline, place, breaker, retry or
 * size limit, no assertion, and whatever is answered is taken as it is.
 */
export class PlainSource implements Graph {
  readonly #urlOf: (owner: string) => string;
  readonly #scattered: boolean;
  readonly #pools = new Map<string, Pool>();

  /** `scattered`: whether each entity is its owner's to answer for; else all is asked at one address. */
  constructor(scattered: boolean, urlOf: (owner: string) => string) {
    this.#scattered = scattered;
    this.#urlOf = urlOf;
  }

  async ask({ fetch: { query }, variables, representations }: Asked) {
    if (!representations) return this.#post('', { query, variables });
    if (!this.#scattered)
      return this.#post('', { query, variables: { ...variables, representations } });

    const byOwner = new Map<string, number[]>();
    representations.forEach((one, position) => {
      const owner = String(one.huvudmanId ?? one.id);
      const own = byOwner.get(owner);
      if (own) own.push(position);
      else byOwner.set(owner, [position]);
    });
    const _entities: unknown[] = new Array(representations.length).fill(null);
    await Promise.all(
      [...byOwner].map(async ([owner, positions]) => {
        const own = positions.map((position) => representations[position]);
        const { data } = await this.#post(owner, {
          query,
          variables: { ...variables, representations: own },
        });
        positions.forEach((position, index) => {
          _entities[position] = (data._entities as unknown[])[index];
        });
      }),
    );
    return { data: { _entities } };
  }

  async #post(owner: string, body: object): Promise<{ data: Json }> {
    const { origin, pathname: path } = new URL(this.#urlOf(owner));
    let pool = this.#pools.get(origin);
    if (!pool) {
      pool = new Pool(origin, { connections: 32 });
      this.#pools.set(origin, pool);
    }
    const headers = { 'content-type': 'application/json' };
    const answer = await pool.request({
      method: 'POST',
      path,
      headers,
      body: JSON.stringify(body),
    });
    return (await answer.body.json()) as { data: Json };
  }
}
