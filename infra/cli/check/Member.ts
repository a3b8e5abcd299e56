import type { DocumentNode, GraphQLSchema } from 'graphql';
import { Agent, request } from 'undici';
import {
  assertionHeader,
  type GatewayKey,
  signAssertion,
} from '../../../shared/access/assertion/assertion.ts';
import type { Kontraktsversion } from '../../../shared/contract/kontraktsversioner.ts';
import type { CallKey } from '../../../shared/registry/Signer.ts';

/** An answer over HTTP. `fel` says why there is none. */
export interface HttpAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
  /** The body as JSON; undefined when it is not JSON. */
  json: unknown;
  /** Milliseconds until the whole answer had arrived. */
  ms: number;
  /** In Swedish; null when there is an answer. */
  fel: string | null;
}

export interface CallData {
  method?: 'POST' | 'GET';
  headers?: Record<string, string>;
  body?: string;
}

/** How many milliseconds to wait for an answer. Longer than the gateway waits, so that slow differs from silent. */
const waitMs = 5_000;
const maxBytes = 16_000_000;

/** Calls an address over HTTP as the gateway does: it follows no redirect and asks for no compression. Never throws. */
export async function callMember(
  url: string,
  { method = 'POST', headers = {}, body }: CallData,
): Promise<HttpAnswer> {
  const started = performance.now();
  const dispatcher = new Agent({ connect: { timeout: waitMs } });
  const signal = AbortSignal.timeout(waitMs);
  const sent = method === 'POST' ? { 'content-type': 'application/json' } : {};
  try {
    const response = await request(url, {
      method,
      headers: { ...sent, accept: 'application/json', ...headers },
      body,
      dispatcher,
      signal,
    });
    response.body.on('error', () => {});
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response.body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) return { ...noAnswer(started), fel: 'svaret var större än 16 MB' };
      chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const { statusCode: status, headers: given } = response;
    return { status, headers: given, text, json: jsonOf(text), ms: since(started), fel: null };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const fel = signal.aborted ? `inget svar inom ${waitMs} ms` : (code ?? message);
    return { ...noAnswer(started), fel };
  } finally {
    await dispatcher.destroy();
  }
}

const since = (started: number) => Math.round(performance.now() - started);

const noAnswer = (started: number) => ({
  status: 0,
  headers: {},
  text: '',
  json: undefined,
  ms: since(started),
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A GraphQL answer, as far as its form could be read. */
export interface GraphqlAnswer {
  answer: HttpAnswer;
  data: Record<string, unknown> | null;
  errors: readonly AnswerError[];
}

/** An error in an answer. It may contain anything. */
export interface AnswerError {
  message?: unknown;
  path?: unknown;
  extensions?: { code?: unknown; huvudman?: unknown };
}

/** A reference to an entity, as the gateway sends it. */
export type Reference = { __typename: string } & Record<string, string>;

/** How many milliseconds the gateway waits by default. */
const gatewayMs = 1_000;

interface MemberOptions {
  tidsgransMs?: number;
  token?: string | null;
  anropsnyckel?: CallKey | null;
}

/** A running member, called as the gateway calls it. Records how long each answer took. */
export class Member {
  readonly url: string;
  /** The id of the huvudman that the member should answer for. */
  readonly huvudman: string;
  /** A gateway key that the member trusts. Null: calls carry no assertion. */
  readonly nyckel: GatewayKey | null;
  /** The member's public call key. Null: calls never carry a code. */
  readonly anropsnyckel: CallKey | null;
  /** An access token for the member, used where there is no gateway key. */
  readonly #token: string | null;
  /** How many milliseconds an answer may take. */
  readonly tidsgransMs: number;
  readonly #tider: number[] = [];

  constructor(
    url: string,
    huvudman: string,
    nyckel: GatewayKey | null,
    { tidsgransMs = gatewayMs, token = null, anropsnyckel = null }: MemberOptions = {},
  ) {
    this.anropsnyckel = anropsnyckel;
    this.url = url;
    this.huvudman = huvudman;
    this.nyckel = nyckel;
    this.#token = token;
    this.tidsgransMs = tidsgransMs;
  }

  /** How many milliseconds each answer to an ordinary question took. */
  get times(): readonly number[] {
    return this.#tider;
  }

  /** Sends a body as the gateway does, with an assertion when there is a key, otherwise with the token if there is one. */
  async sendAsGateway(body: string): Promise<HttpAnswer> {
    const headers: Record<string, string> = {};
    if (this.nyckel) headers[assertionHeader] = await this.assertion(body);
    else if (this.#token !== null) headers.authorization = `Bearer ${this.#token}`;
    return callMember(this.url, { body, headers });
  }

  /** Sends exactly what it is given. */
  sendRaw(data: CallData): Promise<HttpAnswer> {
    return callMember(this.url, data);
  }

  /** The gateway's assertion for one body. Throws without a key. */
  async assertion(body: string): Promise<string> {
    return signAssertion(this.keyOrThrow, this.huvudman, body, null);
  }

  /** The gateway key. Throws without one, since checks that need it must not run then. */
  get keyOrThrow(): GatewayKey {
    if (!this.nyckel) throw new Error('there is no key to sign with');
    return this.nyckel;
  }

  async ask(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer> {
    const answer = await this.sendAsGateway(JSON.stringify({ query, variables }));
    this.#tider.push(answer.ms);
    const { data, errors } = Object(answer.json) as { data?: unknown; errors?: unknown };
    return {
      answer,
      data: isObject(data) ? data : null,
      errors: Array.isArray(errors) ? errors.map((error) => Object(error)) : [],
    };
  }

  /** Asks for entities by key. `entities` is null when the answer has no list of them. */
  async entities(
    references: readonly Reference[],
    selection: string,
    variables = '',
  ): Promise<GraphqlAnswer & { entities: unknown[] | null }> {
    const query = `query ($representations: [_Any!]!${variables}) { _entities(representations: $representations) { ${selection} } }`;
    const answer = await this.ask(query, { representations: references });
    const given = answer.data?._entities;
    return { ...answer, entities: Array.isArray(given) ? given : null };
  }

  /** The reference to the member's own Huvudman entity. */
  get self(): Reference {
    return { __typename: 'Huvudman', id: this.huvudman };
  }

  /** The ids of the member's first units, in its own order. Empty when it has none or does not answer. */
  async verksamheter(first = 3): Promise<string[]> {
    const { entities } = await this.entities(
      [this.self],
      `... on Huvudman { verksamheter(first: ${first}) { nodes { id } } }`,
    );
    const nodes = entities?.map((entity) => read(entity, 'verksamheter', 'nodes'))[0];
    return Array.isArray(nodes) ? nodes.map((node) => String(read(node, 'id'))) : [];
  }
}

/** Reads a value at a path in JSON of unknown shape; undefined where there is none. */
export function read(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => Object(found)[key], value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The subgraph under check, and what is known of it. */
export interface Checked {
  /** Its schema; null when it could not be fetched or read. */
  sdl: DocumentNode | null;
  /** Why there is no schema, in Swedish. */
  sdlFault: string | null;
  /** The contract version that the member states; null when it states none. */
  stated: string | null;
  /** The contract version that it is checked against. */
  version: Kontraktsversion;
  /** The schema of that version. Its scalars judge whether values are valid. */
  kontrakt: GraphQLSchema;
  /** The running subgraph; null when only a file is checked. */
  member: Member | null;
  /** References to further entities of the member to look at, beside its units. */
  examples: readonly Reference[];
}

/** The running subgraph, for checks that call it. */
export function memberOf({ member }: Checked): Member {
  if (!member) throw new Error('a check that calls a member was run on a file');
  return member;
}
