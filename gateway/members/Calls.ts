import type { FastifyBaseLogger } from 'fastify';
import type { Reachable } from '../../shared/serve/reach/Reachable.ts';
import { type Clock, wallClock } from '../natverk/Clock.ts';
import { Identify } from '../natverk/Identify.ts';
import type { Member } from '../natverk/Member.ts';
import { type CallObserver, unobserved } from './CallObserver.ts';
import { ChangeMonitor } from './ChangeMonitor.ts';
import { Deadlines } from './Deadline.ts';
import { FreshAnswers } from './FreshAnswers.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { listenBody } from './listenToChanges.ts';
import { MemberAnswers } from './MemberAnswers.ts';
import { MemberCalls } from './MemberCalls.ts';
import { StaleAnswers } from './StaleAnswers.ts';
import type { StaleFile } from './StaleFile.ts';
import { withoutSecrets } from './withoutSecrets.ts';

export interface CallsOptions {
  /** What a call may cost; the defaults when left out. */
  limits?: Limits;
  /** What differs for some members, by id. */
  limitsOf?: ReadonlyMap<string, Partial<Limits>>;
  observer?: CallObserver;
  /** The IP addresses at which members are asked; any when left out or null. */
  reachable?: Reachable | null;
  /** Where the last good answers of some members are kept on disk, by id; the others' are kept in memory. */
  staleFiles?: ReadonlyMap<string, StaleFile>;
  /** Told of members that misbehave; nobody when left out. */
  log?: FastifyBaseLogger;
  /** The clock by which members are held to their time; the wall's when left out. */
  clock?: Clock;
  /** Tells a member through whom it is listened to; as nobody when left out. */
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
