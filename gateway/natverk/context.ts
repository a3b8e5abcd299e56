import type { FastifyRequest } from 'fastify';
import {
  assertionHeader,
  type GatewayKey,
  signAssertion,
} from '../../shared/access/assertion/assertion.ts';
import type { CallCodes } from '../../shared/access/assertion/CallCodes.ts';
import type { SentToken } from '../../shared/access/Call.ts';
import type { CallKey } from '../../shared/registry/Signer.ts';
import { type RequestScope, requestIdHeaders } from '../../shared/tracing/scope.ts';
import type { MemberStatuses } from './MemberStatuses.ts';

/** What belongs to one request at the gateway. */
export interface GatewayContext {
  natverk: MemberStatuses;
  /** Makes the headers that say who asks and through whom. */
  identify: Identify;
  /** Is called when a member has let the caller in; absent where nobody needs to know. */
  letIn?: () => void;
  /** Gathers for how long the whole answer may be shown again. */
  freshness: Freshness;
  /** The request that is answered. */
  request: Pick<FastifyRequest, 'toKeep' | 'scope'>;
  /**
   * Whether what is answered may be what was answered before, and be kept: the client sent no access token, so that it is
   * what anybody may see, and did not want it new.
   */
  keepable: boolean;
  /** The text of the query, found by its id when the request gave none; null: as the request has it. */
  queryText: string | null;
  /** The client's variables when they hold numbers that JavaScript would change; null: as the request has them. */
  exactVariables: Record<string, unknown> | null;
}

/** The time in milliseconds since some fixed moment. */
export interface Clock {
  now(): number;
}

/** The time as it passes, also while the gateway is late. */
export const wallClock: Clock = { now: () => performance.now() };

/** How often the clock looks whether the gateway comes round in time, and by how much it may be late. */
const beatMs = 20;
const toleratedMs = 10;

/**
 * The clock by which members are held to their time. It stands still while the event loop is late: an answer that came
 * meanwhile could not be read, and that is no fault of the member's.
 */
export class AttentiveClock implements Clock {
  readonly #timer: NodeJS.Timeout;
  #due = performance.now() + beatMs;
  #lateMs = 0;

  constructor() {
    this.#timer = setInterval(() => this.#beat(), beatMs).unref();
  }

  now(): number {
    const now = performance.now();
    return now - this.#lateMs - this.#overdue(now);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #beat(): void {
    const now = performance.now();
    this.#lateMs += this.#overdue(now);
    this.#due = now + beatMs;
  }

  #overdue(now: number): number {
    return Math.max(0, now - this.#due - toleratedMs);
  }
}

/** The answers of one member, as far as it is asked here: whose they are, and another number each time that it has written. */
export interface Edited {
  readonly member: string;
  readonly edition: number;
}

/** For how long a whole answer may be shown again: until then, and while none of those whose answers are in it has written. */
export interface Fresh {
  /** The time by `Date.now`. */
  untilMs: number;
  /** Those whose answers are in it, and the edition that they were asked in. */
  editions: readonly (readonly [Edited, number])[];
}

/** Gathers, while a question is answered, for how long its whole answer may be shown again. */
export class Freshness {
  readonly #editions = new Map<Edited, number>();
  #untilMs = Number.POSITIVE_INFINITY;

  /** A part of the answer may be shown again until then, and while its member has not written. */
  dependsOn(member: Edited, edition: number, untilMs: number): void {
    const before = this.#editions.get(member);
    if (before !== undefined && before !== edition) this.never();
    this.#editions.set(member, edition);
    this.#untilMs = Math.min(this.#untilMs, untilMs);
  }

  /** A part of the answer may not be shown again. */
  never(): void {
    this.#untilMs = 0;
  }

  /** What the whole answer depends on; null when it may not be shown again, or nobody was asked for it. */
  get fresh(): Fresh | null {
    if (this.#untilMs === 0 || this.#editions.size === 0) return null;
    return { untilMs: this.#untilMs, editions: [...this.#editions] };
  }
}

/** Headers of one call; a promise of them while its assertion is being signed. */
export type Identity = Promise<Record<string, string>> | Record<string, string>;

/** What the gateway makes known of itself: its key, and the codes for members that have a call key. */
export interface OwnIdentity {
  key: GatewayKey;
  codes: CallCodes;
}

/**
 * How the gateway identifies one client's question to each member: the client's own token as it came in, and that this very call
 * goes through the gateway, by a code to a member that has a call key and by an assertion to all others; without a key of the
 * gateway's, by neither. The id of the request goes with them, so that it can be found in both logs. Nothing else of the client's
 * headers goes on.
 */
export class Identify {
  readonly #own: OwnIdentity | null;
  readonly #sent: SentToken | null;
  readonly #scope: RequestScope | null;

  /** `scope` is the request's; null for what no client asks. */
  constructor(own: OwnIdentity | null, sent: SentToken | null, scope: RequestScope | null) {
    this.#own = own;
    this.#sent = sent;
    this.#scope = scope;
  }

  /** The headers that state to one member who asks and through whom, for one call with this body. */
  headers(member: Pick<Member, 'id' | 'callKey'>, body: string): Identity {
    const own = this.#own;
    const authorization = this.#sent?.authorization ?? null;
    const headers = requestIdHeaders(this.#scope);
    if (authorization !== null) headers.authorization = authorization;
    if (own === null) return headers;
    const { id, callKey } = member;
    const code = callKey ? own.codes.headers(id, callKey, body, authorization) : null;
    if (code !== null) return Object.assign(headers, code);
    const withAssertion = (assertion: string) => {
      headers[assertionHeader] = assertion;
      return headers;
    };
    const signed = signAssertion(own.key, id, body, this.#sent?.token ?? null);
    return typeof signed === 'string' ? withAssertion(signed) : signed.then(withAssertion);
  }

  /** Signs calls to a member for a while that has refused a code, as one does that has lost its key or is not on this version. */
  codeRefused({ id }: Pick<Member, 'id'>): void {
    this.#own?.codes.leaveOut(id);
  }
}

/** A subgraph that one party runs, as the gateway knows it. */
export interface Member {
  /** The party's id. */
  id: string;
  /** Its GraphQL endpoints, at least one, in the order in which it wants to be asked. */
  urls: readonly string[];
  /** The version of the contract that it says it implements; null: not stated, so the newest. */
  kontraktsversion: string | null;
  /** The key by which its calls may bear codes in the place of signatures; none when left out or null. */
  callKey?: CallKey | null;
}
