import { assertionHeader } from '../../../shared/access/assertion/assertion.ts';
import type { GatewayKey } from '../../../shared/access/assertion/GatewayKey.ts';
import { signAssertion } from '../../../shared/access/assertion/signAssertion.ts';
import { type Anropsdata, anropa, type Svar } from './anropa.ts';

/** A GraphQL answer, as far as it has the form of one. */
export interface GraphqlSvar {
  svar: Svar;
  data: Record<string, unknown> | null;
  errors: readonly Fel[];
}

/** An error in an answer: anything may stand in it. */
export interface Fel {
  message?: unknown;
  path?: unknown;
  extensions?: { code?: unknown; huvudman?: unknown };
}

/** A reference to an entity, as the gateway sends it. */
export type Referens = { __typename: string } & Record<string, string>;

/** What the gateway waits for by default, in milliseconds. */
const gatewayMs = 1_000;

/** A running member, called as the gateway calls it. Remembers how long each answer took. */
export class Medlem {
  readonly url: string;
  /** The id of the huvudman that it is said to speak for. */
  readonly huvudman: string;
  /** The gateway's key, which the member trusts; null: calls go without an assertion. */
  readonly nyckel: GatewayKey | null;
  /** An access token for the member itself, with which it is called where there is no key. */
  readonly #token: string | null;
  /** The milliseconds that an answer may take. */
  readonly tidsgransMs: number;
  readonly #tider: number[] = [];

  constructor(
    url: string,
    huvudman: string,
    nyckel: GatewayKey | null,
    { tidsgransMs = gatewayMs, token = null }: { tidsgransMs?: number; token?: string | null } = {},
  ) {
    this.url = url;
    this.huvudman = huvudman;
    this.nyckel = nyckel;
    this.#token = token;
    this.tidsgransMs = tidsgransMs;
  }

  /** The milliseconds that each answer to an ordinary question took. */
  get tider(): readonly number[] {
    return this.#tider;
  }

  /** Sends a body as the gateway does, with its assertion when there is a key; else with the token, if there is one. */
  async sand(body: string): Promise<Svar> {
    const headers: Record<string, string> = {};
    if (this.nyckel) headers[assertionHeader] = await this.intyg(body);
    else if (this.#token !== null) headers.authorization = `Bearer ${this.#token}`;
    return anropa(this.url, { body, headers });
  }

  /** Sends whatever is given, and adds nothing. */
  ratt(data: Anropsdata): Promise<Svar> {
    return anropa(this.url, data);
  }

  /** The gateway's assertion for one body. Throws without a key. */
  async intyg(body: string): Promise<string> {
    return signAssertion(this.nyckelEllerFel, this.huvudman, body, null);
  }

  /** The key; throws without one, which checks that need it are not run without. */
  get nyckelEllerFel(): GatewayKey {
    if (!this.nyckel) throw new Error('there is no key to sign with');
    return this.nyckel;
  }

  async fraga(query: string, variables?: Record<string, unknown>): Promise<GraphqlSvar> {
    const svar = await this.sand(JSON.stringify({ query, variables }));
    this.#tider.push(svar.ms);
    const { data, errors } = Object(svar.json) as { data?: unknown; errors?: unknown };
    return {
      svar,
      data: isObject(data) ? data : null,
      errors: Array.isArray(errors) ? errors.map((error) => Object(error)) : [],
    };
  }

  /** Asks about entities by key; `entiteter` is null when the answer holds no list of them. */
  async entiteter(
    referenser: readonly Referens[],
    selection: string,
    variables = '',
  ): Promise<GraphqlSvar & { entiteter: unknown[] | null }> {
    const query = `query ($representations: [_Any!]!${variables}) { _entities(representations: $representations) { ${selection} } }`;
    const answer = await this.fraga(query, { representations: referenser });
    const given = answer.data?._entities;
    return { ...answer, entiteter: Array.isArray(given) ? given : null };
  }

  /** The reference to the huvudman itself. */
  get egen(): Referens {
    return { __typename: 'Huvudman', id: this.huvudman };
  }

  /** The ids of the first of its units, in its own order; empty when it has none or does not say. */
  async verksamheter(first = 3): Promise<string[]> {
    const { entiteter } = await this.entiteter(
      [this.egen],
      `... on Huvudman { verksamheter(first: ${first}) { nodes { id } } }`,
    );
    const nodes = entiteter?.map((entity) => read(entity, 'verksamheter', 'nodes'))[0];
    return Array.isArray(nodes) ? nodes.map((node) => String(read(node, 'id'))) : [];
  }
}

/** Reads a value out of JSON of unknown shape; undefined where there is none. */
export function read(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => Object(found)[key], value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
