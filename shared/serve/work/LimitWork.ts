import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { countText, overLimit, type RequestRefusal } from '../../limits/RequestRefusal.ts';
import type { ClientLimits } from '../../limits/serverLimits.ts';
import { Accounts, type Settlement } from '../../store/Settlement.ts';
import { addressOf, tokenOf } from '../http/limitCallers.ts';
import { sendRefusal } from '../http/sendRefusal.ts';
import { type CostModel, costModel } from './CostModel.ts';
import { Estimates } from './estimateCost.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the answer is expected to cost; undefined when nobody is asked for it. */
    expectedCost?: number;
    /** Whether it was held back until its caller had room in the budget. */
    waited?: boolean;
  }
}

export interface WorkOptions {
  limits: Pick<ClientLimits, 'cost' | 'costPerMember' | 'costPerAddress' | 'costPerToken'>;
  /** How many members the network has. */
  members: () => number;
  /** What the budgets are shared by; they are this process's own when left out. */
  settlement?: Settlement | null;
}

type Held = Promise<FastifyReply | undefined>;

// What the gateway does besides asking and merging, in the unit of `estimateCost`, which is about a microsecond of its CPU.
const perRequest = 100;
const perBodyByte = 1 / 20;
/** A text that is asked for the first time is validated and planned, both by the number of its fields. */
const perNewText = 3_000;
const perNewField = 500;
/** To parse and estimate one that is then refused is cheaper; its fields are those that were counted until it was. */
const perRefused = 3_000;
const perRefusedField = 20;
/** Bytes of an answer for which one value was to be expected; of one that was only given again. */
const bytesPerValue = 10;
const bytesGivenAgain = 100;

/**
 * Holds callers to a budget of work, before anything is planned or anybody is asked. Three hooks: what arrives costs its
 * reading, what is asked costs what it is expected to, and what is sent costs the more that it turned out to be.
 */
export class LimitWork {
  readonly #options: WorkOptions;
  readonly #estimates = new Estimates();
  readonly #byAddress: WorkBudget;
  readonly #byToken: WorkBudget;
  #model: CostModel = new Map();

  constructor(options: WorkOptions) {
    this.#options = options;
    const { limits, settlement } = options;
    this.#byAddress = new WorkBudget(limits.costPerAddress, 'arbete adress', settlement);
    this.#byToken = new WorkBudget(limits.costPerToken, 'arbete token', settlement);
  }

  /** Takes the supergraph by which costs are estimated from now on. */
  follow(supergraphSdl: string): void {
    this.#model = costModel(supergraphSdl);
  }

  /** Before a question is read: a caller that is far ahead of its budget costs no more than this. */
  readonly arriving = async (request: FastifyRequest, reply: FastifyReply): Held => {
    const work = perRequest + perBodyByte * (request.rawBody?.length ?? 0);
    const leave = this.#spend(request, work);
    return 'retryMs' in leave ? sendRefusal(reply, leave.refusal) : undefined;
  };

  /** Before a question is validated, once it is within the limits on its form. */
  readonly asked = async (request: FastifyRequest, reply: FastifyReply): Held => {
    const { queryText: text, asked, document } = request;
    if (text === null || asked === null) return undefined;
    const { limits, members } = this.#options;
    const count = members();
    const limit = limits.cost + limits.costPerMember * count;
    const ground = { model: this.#model, members: count, most: limit };
    const { cost, isNew } = this.#estimates.of(ground, { ...asked, text, document });
    if (!(cost.total <= limit)) {
      this.#add(request, perRefused + perRefusedField * cost.fields);
      return sendRefusal(reply, tooDear(limit));
    }
    const anew = isNew ? perNewText + perNewField * cost.fields : 0;
    const leave = this.#spend(request, cost.total + anew);
    if ('retryMs' in leave) return sendRefusal(reply, leave.refusal);
    request.expectedCost = cost.total;
    if (leave.waitMs < 1) return undefined;
    request.waited = true;
    await pause(leave.waitMs);
    // Nobody waits for the answer any more.
    return reply.raw.destroyed ? reply.hijack() : undefined;
  };

  /** When an answer is sent. */
  readonly sent = async (
    request: FastifyRequest,
    _reply: FastifyReply,
    payload: unknown,
  ): Promise<void> => {
    const { expectedCost } = request;
    const bytes = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length : 0;
    const more =
      expectedCost === undefined ? bytes / bytesGivenAgain : bytes / bytesPerValue - expectedCost;
    if (more > 0) this.#add(request, more);
  };

  /** Counts what a caller may cause; nothing, when it may not. */
  #spend(
    request: FastifyRequest,
    work: number,
  ): { waitMs: number } | { retryMs: number; refusal: RequestRefusal } {
    let waitMs = 0;
    for (const { budget, caller, whose } of this.#accountsOf(request)) {
      const leave = budget.leave(caller);
      if ('retryMs' in leave) return { ...leave, refusal: overBudget(budget, leave, work, whose) };
      waitMs = Math.max(waitMs, leave.waitMs);
    }
    this.#add(request, work);
    return { waitMs };
  }

  #add(request: FastifyRequest, work: number): void {
    for (const { budget, caller } of this.#accountsOf(request)) budget.add(caller, work);
  }

  #accountsOf(request: FastifyRequest) {
    const accounts = [
      { budget: this.#byAddress, caller: addressOf(request), whose: 'från din adress' },
    ];
    const token = tokenOf(request);
    if (token !== null)
      accounts.push({ budget: this.#byToken, caller: token, whose: 'med din åtkomsttoken' });
    return accounts;
  }
}

function tooDear(limit: number): RequestRefusal {
  return overLimit(
    'FRAGA_FOR_DYR',
    `Frågan väntas kosta mer än ${countText(limit)} i värden och anrop, och så mycket tas högst emot. Fråga om färre parter eller färre fält, eller begränsa listor med first.`,
    limit,
  );
}

function overBudget(
  { perMinute }: WorkBudget,
  { owed, retryMs }: Extract<Leave, { retryMs: number }>,
  work: number,
  whose: string,
): RequestRefusal {
  const spent = Math.round(owed);
  const seconds = Math.max(1, Math.ceil(retryMs / 1_000));
  return {
    code: 'ARBETSBUDGET_SLUT',
    message: `Frågorna ${whose} har kostat ${countText(spent)} som inte är avräknat än, och den här väntas kosta ${countText(Math.ceil(work))}; högst ${countText(perMinute)} i minuten räknas av. Försök igen om ${countText(seconds)} sekunder, eller fråga om färre parter och fält.`,
    status: 429,
    grans: perMinute,
    varde: spent,
    retryAfter: seconds,
  };
}

/** Whether more may be caused: after a while, or not now. */
export type Leave = { waitMs: number; owed: number } | { retryMs: number; owed: number };

/** A caller may run ahead by so many seconds' worth of work before it waits, and then waits no longer than this. */
const aheadSeconds = 5;
const longestWaitMs = 15_000;

/**
 * The work that each caller causes, held to so much a minute. A caller may run ahead a little; then its questions wait, so
 * that it takes no more than its part of any second from the others; and when they would wait for long, they are refused.
 * In effect the generic cell rate algorithm (ITU-T I.371): one number for each caller, and no queue to fill.
 */
export class WorkBudget {
  readonly perMinute: number;
  readonly #perMs: number;
  readonly #ahead: number;
  readonly #accounts: Accounts;

  /** `name` keeps it apart from other budgets where `settlement` has it shared; by itself it is this process's own. */
  constructor(perMinute: number, name = 'budget', settlement: Settlement | null = null) {
    this.perMinute = perMinute;
    this.#perMs = perMinute / 60_000;
    this.#ahead = this.#perMs * 1_000 * aheadSeconds;
    this.#accounts = new Accounts(name, this.#perMs, settlement);
  }

  /** Whether a caller may cause more: by what it has caused before, so that one question is never too much. */
  leave(caller: string, nowMs = performance.now()): Leave {
    const owed = this.#accounts.owed(caller, nowMs);
    const waitMs = Math.max(0, (owed - this.#ahead) / this.#perMs);
    return waitMs <= longestWaitMs ? { waitMs, owed } : { retryMs: waitMs - longestWaitMs, owed };
  }

  /** Counts what a caller causes. */
  add(caller: string, work: number, nowMs = performance.now()): void {
    if (!Number.isFinite(work)) throw new Error(`${work} is no amount of work`);
    this.#accounts.add(caller, work, nowMs);
  }
}
