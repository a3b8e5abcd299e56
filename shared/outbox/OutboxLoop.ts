import type { FastifyBaseLogger } from 'fastify';
import type { Handelse } from './Handelse.ts';
import { iso, type Outbox, type Whom } from './Outbox.ts';
import type { Leverans, Leveranssatt } from './tables.ts';

/** The result of a delivery: sent, or why not and whether a new try is useless. */
export type Sent = { ok: true } | { ok: false; fel: string; forGood: boolean; rest: boolean };

/** A channel. */
export interface Sender {
  /**
   * Sends the due deliveries of one recipient. Returns the result of each group that was sent together; a delivery in
   * no group was not tried. Null: the recipient shall get no more. Never rejects.
   */
  send(
    mottagare: string,
    what: readonly { leverans: Leverans; handelse: Handelse }[],
  ): AsyncGenerator<{ which: readonly Leverans[]; sent: Sent }, void>;
  /** Whether the recipient still exists. */
  knows(mottagare: string): Promise<boolean>;
}

export interface LoopOptions {
  outbox: Outbox;
  /** The recipients of changes, read anew each time that there are changes. */
  recipients: () => Promise<Whom>;
  /** The sender of each channel. Null for a channel that is not set up. */
  senders: Readonly<Record<Leveranssatt, Sender | null>>;
  log: FastifyBaseLogger;
  /** Milliseconds between checks of the outbox. */
  everyMs?: number;
}

/**
 * Empties the outbox: makes the deliveries of new changes, and sends due deliveries, each recipient separately so that
 * a slow one delays nobody else. Several instances share the work, and each sends the deliveries that it has taken.
 */
export class OutboxLoop {
  readonly #options: Required<LoopOptions>;
  readonly #busy = new Map<string, Promise<void>>();
  /** Sent deliveries that could not be marked as sent in the database yet. They are not sent again. */
  readonly #unmarked = new Set<string>();
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

  /** Stops it when the current work is done. */
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
      // Deliveries stay in the outbox meanwhile.
      if (!this.#failing) log.warn({ err: error }, 'the outbox cannot be emptied just now');
      this.#failing = true;
    }
  }

  #begin(satt: Leveranssatt, mottagare: string): void {
    const key = `${satt} ${mottagare}`;
    if (this.#busy.has(key) || this.#closed) return;
    const done = this.#send(satt, mottagare)
      .catch((error) =>
        this.#options.log.warn({ err: error, satt }, 'a delivery could not be marked as sent'),
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
    const before = taken.filter(({ id }) => this.#unmarked.has(id));
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
    for (const id of ids) this.#unmarked.add(id);
    await this.#options.outbox.sent(ids);
    for (const id of ids) this.#unmarked.delete(id);
  }
}
