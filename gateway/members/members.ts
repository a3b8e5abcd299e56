import type { FastifyBaseLogger } from 'fastify';
import type { Reachable } from '../../shared/serve/reach/Reachable.ts';
import type { Reader, Reading } from '../answer/checkAnswer.ts';
import {
  type Clock,
  type GatewayContext,
  Identify,
  type Member,
  wallClock,
} from '../natverk/context.ts';
import { isTystnad, type MemberStatus } from '../natverk/MemberStatuses.ts';
import { type CallObserver, Deadlines, type Unanswered, unobserved } from './guards.ts';
import { FreshAnswers, type Lasting, type StaleAnswer, StaleAnswers } from './lastAnswers.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { listenBody } from './listenToChanges.ts';
import { ChangeMonitor, MemberAnswers, type Reply, type Stale } from './MemberAnswers.ts';
import { MemberCalls, withoutSecrets } from './MemberCalls.ts';

export interface CallsOptions {
  /** What a call may cost; the defaults when left out. */
  limits?: Limits;
  /** What differs for some members, by id. */
  limitsOf?: ReadonlyMap<string, Partial<Limits>>;
  observer?: CallObserver;
  /** The IP addresses at which members are asked; any when left out or null. */
  reachable?: Reachable | null;
  /** Where the last good answers of some members are kept on disk, by id; the others' are kept in memory. */
  staleFiles?: ReadonlyMap<string, Lasting>;
  /** Where members that misbehave are logged; nowhere when left out. */
  log?: FastifyBaseLogger;
  /** The clock by which members are held to their time; the wall's when left out. */
  clock?: Clock;
  /** Identifies the gateway to members whose changes it listens to; anonymous when left out. */
  identify?: Identify;
}

/** The calls to every member: each has connections, a queue and breakers that no other can use up or open. */
export class Calls {
  readonly #options: CallsOptions;
  readonly #byMember = new Map<string, MemberAnswers>();
  readonly #limits = new Map<string, Limits>();

  constructor(options: CallsOptions = {}) {
    this.#options = options;
  }

  /** The deadlines of the calls of one step, which begin together. */
  deadlines(): Deadlines {
    return new Deadlines(this.#options.clock ?? wallClock);
  }

  /** The limits of the calls to a member. */
  limitsOf(id: string): Limits {
    const { limits = defaultLimits, limitsOf } = this.#options;
    const own = limitsOf?.get(id);
    if (!own) return limits;
    const known = this.#limits.get(id) ?? { ...limits, ...own };
    this.#limits.set(id, known);
    return known;
  }

  /** The calls to a member, at the addresses that it has at this moment. */
  to(member: Member): MemberAnswers {
    const { id } = member;
    const known = this.#byMember.get(id);
    if (known) {
      known.calls.follow(member);
      return known;
    }
    const { observer = unobserved, reachable = null, staleFiles } = this.#options;
    const { identify = nobody, clock = wallClock } = this.#options;
    const limits = this.limitsOf(id);
    const calls = new MemberCalls(member, limits, observer, reachable, clock);
    const fresh = new FreshAnswers(id, limits);
    const monitor = new ChangeMonitor(
      () => identify.headers(calls.member, listenBody),
      () => fresh.clear(),
      (url) => {
        observer.flooded(id, url);
        this.#options.log?.warn({ huvudman: id, address: withoutSecrets(url) }, flood);
      },
    );
    const stale = new StaleAnswers(limits, staleFiles?.get(id));
    const answers = new MemberAnswers(id, { calls, fresh, monitor, stale, observer, limits });
    this.#byMember.set(id, answers);
    return answers;
  }

  /** Closes the connections to those that have left, once what is under way is answered. */
  keepOnly(stays: (id: string) => boolean): void {
    for (const [id, answers] of this.#byMember) {
      if (stays(id)) continue;
      this.#byMember.delete(id);
      void answers.close();
      this.#options.observer?.left(id);
    }
  }

  /** Closes all connections, once what is under way is answered. */
  async close(): Promise<void> {
    const all = [...this.#byMember.values()];
    this.#byMember.clear();
    await Promise.all(all.map((answers) => answers.close()));
  }
}

const flood =
  'a member announces more changes than there can be: it is not listened to for a minute, and its answers are not kept';

const nobody = new Identify(null, null, null);

/**
 * Asks a party within what the client's question has left of its time, and notes in `extensions.natverk` how it answered.
 * A party that was silent in this answer is not asked again. `payload` is the body of the call.
 */
export async function askParty<R extends Reading>(
  calls: Calls,
  member: Member,
  payload: string,
  { natverk, identify, letIn, keepable, freshness }: GatewayContext,
  reader: Reader<R>,
  deadlines?: Deadlines,
): Promise<Reply<R>> {
  const { id: huvudman } = member;
  const asking = {
    payload,
    identity: () => identify.headers(member, payload),
    codeRefused: () => identify.codeRefused(member),
    letIn,
    keepable,
    freshness,
    deadlines,
    leftMs: calls.limitsOf(huvudman).memberBudgetMs - natverk.elapsed(),
  };
  const answers = calls.to(member);
  const before = natverk.silent(huvudman);
  const reply = before
    ? answers.instead(asking, reader, before)
    : await answers.ask(asking, reader);
  const failure = reply.ok ? reply.stale?.failure : reply;
  if (failure && isTystnad(failure.status)) {
    natverk.fellSilent(huvudman, { status: failure.status, orsak: failure.orsak });
  }
  natverk.report({ huvudman, ...statusOf(reply), ms: reply.ms });
  return reply;
}

/** A reply as `extensions.natverk` shows it. */
function statusOf(reply: Reply<Reading>): Omit<MemberStatus, 'huvudman' | 'ms'> {
  if (!reply.ok) return { status: reply.status, orsak: reply.orsak };
  if (reply.stale) return inaktuellt(reply.stale);
  if (reply.fresh) return { status: 'SVARADE', ...alder(reply.fresh) };
  const { orsak } = reply.reading;
  if (orsak === undefined) return { status: 'SVARADE' };
  return { status: orsak === 'ATKOMST_NEKAD' ? 'NEKADE' : 'OGILTIGT_SVAR', orsak };
}

/** What `extensions.natverk` says about the age of what is shown of a party. */
export function alder({
  at,
  ageSeconds,
}: Pick<StaleAnswer, 'at' | 'ageSeconds'>): Pick<MemberStatus, 'tid' | 'alderSekunder'> {
  return { tid: at.toISOString(), alderSekunder: ageSeconds };
}

/** What `extensions.natverk` says about a party whose last good answer is shown: why, since when, and how old that is. */
export function inaktuellt(
  stale: Stale,
): Pick<MemberStatus, 'status' | 'orsak' | 'tid' | 'alderSekunder'> {
  return { status: 'INAKTUELLT', orsak: stale.failure.orsak, ...alder(stale) };
}

/** The words of an error about a party that gave nothing to show, after the party's name. */
export function missingWords(
  missing: Pick<Unanswered, 'status' | 'orsak'> | { status: 'UNDANTAGEN'; skal: string },
): string {
  if (missing.status === 'UNDANTAGEN')
    return `tillfrågas inte av den här gatewayen: ${missing.skal}`;
  const { status, orsak } = missing;
  if (status === 'OGILTIGT_SVAR') return 'lämnade ett ogiltigt svar.';
  if (status !== 'SPARRAD') return 'svarade inte.';
  return orsak === 'KO_FULL'
    ? 'tillfrågas inte just nu, eftersom den redan har så många frågor som den kan få.'
    : 'tillfrågas inte just nu, eftersom den inte har svarat på en stund.';
}
