import { certificateHeader } from '../../shared/access/assertion/callKey.ts';
import type { Clock, Identity } from '../natverk/context.ts';
import { AnswerHandler } from './AnswerHandler.ts';
import {
  type Asked,
  type Deadline,
  type Deadlines,
  type Places,
  type Unanswered,
  unanswered,
} from './guards.ts';
import type { Limits } from './limits.ts';
import type { Address, Made } from './MemberCalls.ts';

/** One call to a member. */
export interface Call {
  payload: string;
  /** The headers that say who asks and through whom, made for each time that the call is sent. */
  identity: () => Identity;
  /** Is called when the member has refused the code with which the call was sent. */
  codeRefused?: () => void;
  /** Milliseconds that the client's question has left for members. */
  leftMs: number;
  /** The deadlines of the step that it is part of; it has one of its own when left out. */
  deadlines?: Deadlines;
  /** Whether it changes something: then it is sent again only if there was no connection. */
  writes?: boolean;
}

/** What a call is carried out with. */
export interface Ground {
  limits: Limits;
  places: Places;
  clock: Clock;
  deadline: Deadline;
  /** Where the member is asked, in the order of this moment. */
  addresses: () => readonly Address[];
}

/** Whether a member has refused the code, or does not know codes and so found no assertion. */
function refusesCode({ denial }: Unanswered): boolean {
  return denial === 'TOKEN_SAKNAS' || denial?.startsWith('INTYG_') === true;
}

/** When a call has had this part of a member's whole time and got no answer, the member counts as failing. */
const tellingPart = 0.9;

const nowhere = unanswered('SVARADE_INTE', 'EJ_ANSLUTEN');
const leftAlone = unanswered('SPARRAD', 'BRYTARE_OPPEN');
const full = unanswered('SPARRAD', 'KO_FULL');
export const late: Unanswered = unanswered('SVARADE_INTE', 'TIDSGRANS');

/**
 * One call as it is carried out: at the first address that gives an answer, and once more through all of them, after a random
 * pause, when it surely did not start. By callbacks, since a question makes a dozen calls and each promise between a call and
 * its answer costs as much as the guards themselves.
 *
 * It goes by undici's `dispatch`: no redirect is followed, and no compressed body accepted, since its size could not be bounded.
 */
export class Sending {
  readonly #call: Call;
  readonly #ground: Ground;
  readonly #settle: (asked: Asked) => void;
  readonly #reject: (error: unknown) => void;
  #addresses: readonly Address[] = [];
  /** Which of them comes next. */
  #next = 0;
  /** How this round has failed; null while no address was asked. */
  #failed: Unanswered | null = null;
  /** Whether the member has refused a code, and is sent none any more. */
  #codeRefused = false;
  /** How the first round has failed, in the second. */
  #before: Unanswered | null = null;
  #settled = false;

  /** `settle` is called once when it is answered or given up, `reject` when its identity cannot be made. */
  constructor(
    call: Call,
    ground: Ground,
    settle: (asked: Asked) => void,
    reject: (error: unknown) => void,
  ) {
    this.#call = call;
    this.#ground = ground;
    this.#settle = settle;
    this.#reject = reject;
  }

  begin(): void {
    const { addresses } = this.#ground;
    this.#addresses = addresses();
    this.#next = 0;
    this.#failed = null;
    this.#tryNext();
  }

  /** Settles it as late, when the time is up. What is under way ends by itself. */
  giveUp(): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#settle(late);
  }

  #tryNext(): void {
    while (this.#next < this.#addresses.length) {
      const address = this.#addresses[this.#next] as Address;
      this.#next += 1;
      const as = address.leave();
      if (as === null) continue;
      if (!this.#ground.places.take(() => this.#send(address, as))) {
        this.#answered(address, full, { as, counts: false });
      }
      return;
    }
    this.#roundEnded();
  }

  #send(address: Address, as: Made['as']): void {
    const { deadline, limits, clock } = this.#ground;
    const givenMs = deadline.left();
    const wallAt = performance.now();
    const ownAt = clock.now();
    let coded = false;
    const ended = (asked: Asked) => {
      this.#ground.places.leave();
      if (coded && !asked.ok && refusesCode(asked) && !this.#codeRefused) {
        // The same address is asked again, with an assertion.
        this.#codeRefused = true;
        this.#call.codeRefused?.();
        address.went(asked, { as, counts: false, others: false });
        this.#next -= 1;
        this.#tryNext();
        return;
      }
      let counts = this.#before === null;
      if (!asked.ok) {
        if (this.#call.writes && asked.orsak === 'HTTP_STATUS') asked.notStarted = false;
        const cutShort = deadline.passed && givenMs < limits.subgraphTimeoutMs * tellingPart;
        const lateMs = performance.now() - wallAt - (clock.now() - ownAt);
        if (cutShort || this.#wasLate(asked, lateMs)) counts = false;
      }
      this.#answered(address, asked, { as, counts });
    };
    if (deadline.passed) {
      this.#ground.places.leave();
      this.#answered(address, late, { as, counts: false });
      return;
    }
    const dispatch = (identity: Record<string, string>) => {
      coded = certificateHeader in identity;
      // They are made for each time that the call is sent.
      identity['content-type'] = 'application/json';
      identity.accept = 'application/json';
      address.dispatcher.dispatch(
        {
          path: address.path,
          method: 'POST',
          headers: identity,
          body: this.#call.payload,
          headersTimeout: limits.headersMs,
          // The deadline holds for the body too.
          bodyTimeout: 0,
        },
        new AnswerHandler(limits, deadline, ended),
      );
    };
    try {
      const identity = this.#call.identity();
      if (identity instanceof Promise) {
        identity.then(dispatch).catch((error) => this.#broke(error, address, as));
      } else {
        dispatch(identity);
      }
    } catch (error) {
      this.#broke(error, address, as);
    }
  }

  /** A call that could not be made says nothing of its address. */
  #broke(error: unknown, address: Address, as: Made['as']): void {
    address.went(full, { as, counts: false, others: false });
    this.#ground.places.leave();
    this.#ground.deadline.release();
    if (this.#settled) return;
    this.#settled = true;
    this.#reject(error);
  }

  #answered(address: Address, asked: Asked, made: Omit<Made, 'others'>): void {
    address.went(asked, { ...made, others: this.#addresses.length > 1 });
    if (asked.ok) {
      for (let at = this.#next; at < this.#addresses.length; at += 1)
        this.#addresses[at]?.passedOver();
    }
    if (asked.ok || !this.#mayGoOn(asked)) {
      this.#end(asked);
      return;
    }
    if (this.#failed === null || this.#failed.notStarted) this.#failed = asked;
    if (this.#ground.deadline.passed) this.#roundEnded();
    else this.#tryNext();
  }

  /** Whether the next address is asked: always when nothing was started, and after silence only for a call that reads. */
  #mayGoOn({ status, notStarted }: Unanswered): boolean {
    return notStarted || (status === 'SVARADE_INTE' && !this.#call.writes);
  }

  #roundEnded(): void {
    const failed = this.#failed;
    const { deadline, limits } = this.#ground;
    if (this.#before !== null) {
      this.#end(failed ?? this.#before);
    } else if (failed === null) {
      this.#end(this.#addresses.length > 0 ? leftAlone : nowhere);
    } else if (!failed.notStarted || limits.retryMs === 0) {
      this.#end(failed);
    } else {
      // Not in step with others that failed at the same time.
      setTimeout(() => {
        if (deadline.passed) {
          this.#end(failed);
          return;
        }
        this.#before = failed;
        this.begin();
      }, Math.random() * limits.retryMs);
    }
  }

  #end(asked: Asked): void {
    this.#ground.deadline.release();
    if (this.#settled) return;
    this.#settled = true;
    this.#settle(asked);
  }

  /** Whether a call may have failed because the gateway was late: its time was not up, or it may have connected in time. */
  #wasLate({ orsak }: Unanswered, lateMs: number): boolean {
    const { deadline, limits } = this.#ground;
    if (orsak === 'TIDSGRANS') return deadline.left() >= 1;
    return orsak === 'EJ_ANSLUTEN' && lateMs > limits.connectMs * (1 - tellingPart);
  }
}
