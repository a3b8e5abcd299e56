import type { FastifyBaseLogger } from 'fastify';
import type { Historik } from '../../change/history/Historik.ts';
import { Follower } from '../../outbox/follow/Follower.ts';
import type { Handelse } from '../../outbox/Handelse.ts';
import { worthALetter } from '../../outbox/mail/letter.ts';
import { MailSender } from '../../outbox/mail/MailSender.ts';
import { iso, type Mottagare, Outbox, type Whom } from '../../outbox/Outbox.ts';
import { OutboxLoop } from '../../outbox/OutboxLoop.ts';
import { FoljdEntity } from '../../outbox/tables.ts';
import { WebhookSender } from '../../outbox/webhook/WebhookSender.ts';
import { Webhooks } from '../../outbox/webhook/Webhooks.ts';
import type { Database } from '../../serve/database/Database.ts';
import { ChangeStreams } from '../../serve/forandringar/ChangeStreams.ts';
import { ChangeWatch } from '../../serve/forandringar/ChangeWatch.ts';
import type { MailSettings } from '../../serve/mailSettings.ts';
import type { Reachable } from '../../serve/reach/Reachable.ts';
import type { Addresses, Reader } from '../account/Addresses.ts';
import { Feeds } from './Feeds.ts';

/** What the notices need to know of a subgraph's own rows. */
export interface OwnRows {
  /** The contract's name of an own kind of row, by its table. */
  typeOf: (table: string) => string;
  /** Whether everyone may see the change. */
  isPublic: (change: Historik) => boolean;
  /** The vårdcentra whose parties the subgraph follows; null: all parties. */
  vardcentra: (db: Database) => Promise<readonly string[] | null>;
}

export interface NoticesOptions {
  db: Database;
  slug: string;
  namn: string;
  own: OwnRows;
  gatewayUrl: () => string | null;
  /** The mail server. Null: no mail is sent. */
  mail: MailSettings | null;
  /** Where webhooks may be sent. */
  webhookNetworks: Reachable;
  addresses: Addresses;
  log: FastifyBaseLogger;
  /**
   * How often, in milliseconds, it reads the outbox and, while a page is open, the other parties; and how long a letter waits
   * for more events.
   */
  pace?: Pace;
}

type Pace = Readonly<Record<'outboxMs' | 'watchedMs' | 'gatherMs', number>>;

/** Events within five seconds of each other go into one letter. */
const ordinary: Pace = { outboxMs: 1_000, watchedMs: 2_000, gatherMs: 5_000 };
/** How often the other parties are read while no page is open: with somebody to send to, and with nobody. */
const [recipientsMs, idleMs] = [20_000, 300_000];
/** A user who has got this many letters in a day gets the rest the next morning. */
const lettersADay = 20;
const dayMs = 86_400_000;
/** How many people may have a page open at one instance. */
const mostPages = 1_000;

/** Sends one subgraph's notices, by mail, webhook, feed and open page. */
export class Notices {
  readonly outbox: Outbox;
  readonly webhooks: Webhooks;
  readonly webhookSender: WebhookSender;
  readonly feeds: Feeds;
  readonly streams: ChangeStreams;
  readonly follower: Follower;
  readonly #options: NoticesOptions;
  readonly #loop: OutboxLoop;
  readonly #watch: ChangeWatch;
  readonly #pace: Pace;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: NoticesOptions) {
    const { db, slug, namn, own, gatewayUrl, mail, webhookNetworks: reachable, log } = options;
    this.#options = options;
    this.#pace = options.pace ?? ordinary;
    this.outbox = new Outbox(db);
    this.webhooks = new Webhooks(db);
    this.feeds = new Feeds(db);
    const { webhooks } = this;
    const { typeOf } = own;
    this.webhookSender = new WebhookSender({ webhooks, reachable, slug, typeOf });
    const vardcentra = () => own.vardcentra(db);
    this.follower = new Follower({ db, gatewayUrl, slug, vardcentra, log });
    const reader = (id: string) => options.addresses.reader(id);
    const namnOf = () => this.names();
    const EPOST = mail && new MailSender({ settings: mail, reader, namn, namnOf });
    this.#loop = new OutboxLoop({
      outbox: this.outbox,
      recipients: () => this.#recipients(),
      senders: { EPOST, WEBHOOK: this.webhookSender },
      log,
      everyMs: this.#pace.outboxMs,
    });
    this.#watch = new ChangeWatch(() => this.outbox.mark());
    this.streams = new ChangeStreams(this.#watch, mostPages);
  }

  start(): void {
    this.#loop.start();
    void this.#follow();
  }

  /** Somebody has opened a page: reads now what the other parties have done. */
  watched(): void {
    clearTimeout(this.#timer);
    void this.#follow();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.streams.close();
    this.#watch.close();
    await this.follower.done();
    await this.#loop.close();
    await this.webhookSender.close();
  }

  /** The names of the parties that are followed. */
  async names(): Promise<(part: string) => string> {
    const rows = await this.#options.db.rows.find(FoljdEntity);
    const names = new Map(rows.map(({ part, namn }) => [part, namn]));
    return (part) => names.get(part) ?? part;
  }

  async #follow(): Promise<void> {
    await this.follower.look();
    if (this.#closed) return;
    clearTimeout(this.#timer);
    const pause = this.streams.size > 0 ? this.#pace.watchedMs : await this.#unwatchedMs();
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.#follow(), pause).unref();
  }

  async #unwatchedMs(): Promise<number> {
    const { mail, addresses } = this.#options;
    const hasRecipients = async () =>
      (mail !== null && (await addresses.readers()).length > 0) ||
      (await this.webhooks.used()).length > 0;
    return (await hasRecipients().catch(() => true)) ? recipientsMs : idleMs;
  }

  /** Webhooks get every change. People get mail only about other parties' changes that are worth a letter. */
  async #recipients(): Promise<Whom> {
    const now = Date.now();
    const webhooks = (await this.webhooks.used()).map(
      ({ id }): Mottagare => ({ satt: 'WEBHOOK', mottagare: id, nasta: iso(now) }),
    );
    const readers = this.#options.mail === null ? [] : await this.#options.addresses.readers();
    const letters: Mottagare[] = [];
    for (const reader of readers) {
      letters.push({ satt: 'EPOST', mottagare: reader.id, nasta: await this.#when(reader, now) });
    }
    return ({ part, typ }: Handelse) =>
      part !== null && worthALetter.has(typ) ? [...webhooks, ...letters] : webhooks;
  }

  async #when({ id, hur }: Reader, now: number): Promise<string> {
    const atOnce =
      hur === 'GENAST' && (await this.outbox.timesSent(id, iso(now - dayMs))) < lettersADay;
    return iso(atOnce ? now + this.#pace.gatherMs : nextMorning(now));
  }
}

/** 05:00 UTC, which is six or seven in the morning in Sweden. */
function nextMorning(now: number): number {
  const morning = new Date(now).setUTCHours(5, 0, 0, 0);
  return morning > now ? morning : morning + dayMs;
}
