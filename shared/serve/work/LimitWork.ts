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
    /** The expected cost of the answer. Undefined when the request is not counted. */
    expectedCost?: number;
    /** Whether it was held back until its caller had room in the budget. */
    waited?: boolean;
  }
}

export interface WorkOptions {
  limits: Pick<ClientLimits, 'cost' | 'costPerMember' | 'costPerAddress' | 'costPerToken'>;
  /** The number of members of the network. */
  members: () => number;
  /** Shares the budgets between processes. Left out: they belong to this process alone. */
  settlement?: Settlement | null;
}

type Held = Promise<FastifyReply | undefined>;

// The cost of the gateway's own work for a request, in the unit of `estimateCost`, which is about a microsecond of its
// CPU.
const perRequest = 100;
const perBodyByte = 1 / 20;
/** The added cost for each field of a new text, which must be validated and planned. */
const perNewText = 3_000;
const perNewField = 500;
/**
 * The same for a new text that is refused after parsing and estimating, which is cheaper. Its fields are those counted
 * by then.
 */
const perRefused = 3_000;
const perRefusedField = 20;
/** Bytes of an answer that correspond to one expected value; and bytes of a cached answer. */
const bytesPerValue = 10;
const bytesGivenAgain = 100;

/**
 * Holds callers to a budget of work, before anything is planned or anybody is called. Three hooks charge for a
 * request's reading when it arrives, for its expected cost when it is admitted, and for the cost beyond the expected
 * one when its answer is sent.
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

  /** Sets the supergraph by which costs are estimated from now on. */
  follow(supergraphSdl: string): void {
    this.#model = costModel(supergraphSdl);
  }

  /** Before a query is read. A caller far ahead of its budget costs no more than this check. */
  readonly arriving = async (request: FastifyRequest, reply: FastifyReply): Held => {
    const work = perRequest + perBodyByte * (request.rawBody?.length ?? 0);
    const leave = this.#spend(request, work);
    return 'retryMs' in leave ? sendRefusal(reply, leave.refusal) : undefined;
  };

  /** Before a query is validated, once it is within the limits on its form. */
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
    // The caller is gone, so nobody waits for the answer.
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

  /** Charges a caller for work, unless it may not cause more. */
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

/** Whether a caller may cause more work: after a pause, or not now. */
export type Leave = { waitMs: number; owed: number } | { retryMs: number; owed: number };

/** How many seconds' worth of work a caller may run ahead before it waits. It waits no longer than this. */
const aheadSeconds = 5;
const longestWaitMs = 15_000;

/**
 * The work that each caller causes, limited by the minute. A caller may run ahead a little. Then its queries wait, so
 * that it takes no more than its part of each second from the others. When they would wait too long, they are refused.
 * This is the generic cell rate algorithm (ITU-T I.371): one number for each caller, and no queue that could fill.
 */
export class WorkBudget {
  readonly perMinute: number;
  readonly #perMs: number;
  readonly #ahead: number;
  readonly #accounts: Accounts;

  /**
   * `name` distinguishes it from other budgets that `settlement` shares. Without `settlement` it belongs to this
   * process alone.
   */
  constructor(perMinute: number, name = 'budget', settlement: Settlement | null = null) {
    this.perMinute = perMinute;
    this.#perMs = perMinute / 60_000;
    this.#ahead = this.#perMs * 1_000 * aheadSeconds;
    this.#accounts = new Accounts(name, this.#perMs, settlement);
  }

  /** Whether a caller may cause more, judged by what it has caused before, so that one query is never too large. */
  leave(caller: string, nowMs = performance.now()): Leave {
    const owed = this.#accounts.owed(caller, nowMs);
    const waitMs = Math.max(0, (owed - this.#ahead) / this.#perMs);
    return waitMs <= longestWaitMs ? { waitMs, owed } : { retryMs: waitMs - longestWaitMs, owed };
  }

  /** Adds work that a caller causes. */
  add(caller: string, work: number, nowMs = performance.now()): void {
    if (!Number.isFinite(work)) throw new Error(`${work} is no amount of work`);
    this.#accounts.add(caller, work, nowMs);
  }
}
