import type { FastifyBaseLogger } from 'fastify';
import type { Handelse } from './Handelse.ts';
import { iso, type Outbox, type Whom } from './Outbox.ts';
import type { Leverans, Leveranssatt } from './tables.ts';

/** What became of sending: all of it, or why not, and whether it is any use to try again. */
export type Sent = { ok: true } | { ok: false; fel: string; forGood: boolean; rest: boolean };

/** One way of telling. */
export interface Sender {
  /**
   * Sends what is due to one recipient. Gives what became of each, in parts that went together; what is in no part was not
   * tried. Null: nobody is to be told any more. Never rejects.
   */
  send(
    mottagare: string,
    what: readonly { leverans: Leverans; handelse: Handelse }[],
  ): AsyncGenerator<{ which: readonly Leverans[]; sent: Sent }, void>;
  /** Whether the recipient is still there. */
  knows(mottagare: string): Promise<boolean>;
}

export interface LoopOptions {
  outbox: Outbox;
  /** Whom something is to be told; asked each time that there is something. */
  recipients: () => Promise<Whom>;
  /** How each way of telling is done; null for one that is not set up. */
  senders: Readonly<Record<Leveranssatt, Sender | null>>;
  log: FastifyBaseLogger;
  /** Milliseconds between looks into the outbox. */
  everyMs?: number;
}

/**
 * Empties the outbox: hands out what has happened, and sends what is due, each recipient by itself, so that a slow one holds up
 * nobody else. It sends what it has taken; several instances share the work.
 */
export class OutboxLoop {
  readonly #options: Required<LoopOptions>;
  readonly #busy = new Map<string, Promise<void>>();
  /** What was sent, and the database could not be told yet: it is not sent once more. */
  readonly #untold = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #underWay: Promise<void> = Promise.resolve();
  #closed = false;
  #failing = false;

  constructor(options: LoopOptions) {
    this.#options = { everyMs: 1_000, ...options };
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#underWay = this.#look().finally(() => {
        if (!this.#closed) this.start();
      });
    }, this.#options.everyMs).unref();
  }

  /** Ends it when what is under way is done. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#underWay;
    await Promise.all(this.#busy.values());
  }

  async #look(): Promise<void> {
    const { outbox, recipients, log } = this.#options;
    try {
      while ((await outbox.distribute(recipients)) > 0 && !this.#closed);
      for (const { satt, mottagare } of await outbox.due()) this.#begin(satt, mottagare);
      this.#failing = false;
    } catch (error) {
      // What waits in the outbox waits on.
      if (!this.#failing) log.warn({ err: error }, 'the outbox cannot be emptied just now');
      this.#failing = true;
    }
  }

  #begin(satt: Leveranssatt, mottagare: string): void {
    const key = `${satt} ${mottagare}`;
    if (this.#busy.has(key) || this.#closed) return;
    const done = this.#send(satt, mottagare)
      .catch((error) =>
        this.#options.log.warn({ err: error, satt }, 'what was to be told is not noted as told'),
      )
      .finally(() => this.#busy.delete(key));
    this.#busy.set(key, done);
  }

  async #send(satt: Leveranssatt, mottagare: string): Promise<void> {
    const { outbox, senders } = this.#options;
    const sender = senders[satt];
    if (!sender) return;
    if (!(await sender.knows(mottagare))) return outbox.forget(mottagare);
    const taken = await outbox.take({ satt, mottagare });
    const before = taken.filter(({ id }) => this.#untold.has(id));
    await this.#note(before);
    const left = new Map(taken.filter((one) => !before.includes(one)).map((one) => [one.id, one]));
    const handelser = await outbox.handelser([...left.values()].map((one) => one.handelse));
    const what = [...left.values()].flatMap((leverans) => {
      const handelse = handelser.get(leverans.handelse);
      return handelse ? [{ leverans, handelse }] : [];
    });
    for await (const { which, sent } of sender.send(mottagare, what)) {
      for (const { id } of which) left.delete(id);
      if (sent.ok) await this.#note(which);
      else {
        const again = await outbox.failed(which, sent.fel, sent.forGood);
        if (!sent.rest) continue;
        return outbox.giveBack([...left.values()], again ?? iso(Date.now()));
      }
    }
    await outbox.giveBack([...left.values()], iso(Date.now() + 60_000));
  }

  async #note(which: readonly Leverans[]): Promise<void> {
    if (which.length === 0) return;
    const ids = which.map(({ id }) => id);
    for (const id of ids) this.#untold.add(id);
    await this.#options.outbox.sent(ids);
    for (const id of ids) this.#untold.delete(id);
  }
}
