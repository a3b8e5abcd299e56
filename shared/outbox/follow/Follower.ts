import type { FastifyBaseLogger } from 'fastify';
import { askGateway } from '../../serve/askGateway.ts';
import type { Database } from '../../serve/database/Database.ts';
import { above } from '../../serve/database/rows/Rows.ts';
import { sha256Hex } from '../../values/sha256Hex.ts';
import { type Handelse, HandelseEntity } from '../Handelse.ts';
import { iso } from '../Outbox.ts';
import { type Foljd, FoljdEntity } from '../tables.ts';
import {
  type Andring,
  allPartiesQuestion,
  changesIn,
  changesQuestion,
  type Part,
  partiesIn,
  partiesQuestion,
  samverkan,
  sharedChangesQuestion,
  sharedIn,
  sharedQuestion,
} from './questions.ts';

export interface FollowerOptions {
  db: Database;
  /** The network view's GraphQL endpoint. Null without one. */
  gatewayUrl: () => string | null;
  /** The slug of the subgraph's owner. Its own changes are known without following. */
  slug: string;
  /** The vårdcentra whose parties are followed. Null: all parties. */
  vardcentra: () => Promise<readonly string[] | null>;
  log: FastifyBaseLogger;
}

/** The period (ms) that is read again each time: of two simultaneous changes the later may be committed first. */
const overlapMs = 60_000;
/** How far back (ms) to note changes from before a party was followed. They are sent to nobody. */
const beforeMs = 7 * 86_400_000;
/** The most changes of one party in a day. The rest of a flood is read the next day. */
const mostADay = 5_000;
/** The most pages of one party's changes in one reading. */
const mostPages = 50;
const waitMs = 10_000;
/** By then (ms) every change that began before the latest one has been committed. */
const settledMs = 10_000;

/**
 * Reads the other parties' changes through the network view, and notes each change once. The changes and how far they
 * were read are noted in one transaction, so that a restart here or there neither loses nor repeats any. Where parties
 * let their answers be cached, the gateway learns of each change from their streams and asks nobody in between.
 */
export class Follower {
  readonly #options: FollowerOptions;
  #underWay: Promise<void> | null = null;
  /** How many times in a row following has failed. */
  #failed = 0;

  constructor(options: FollowerOptions) {
    this.#options = options;
  }

  /** Reads once. A caller during a reading waits for that reading. Never rejects. */
  look(): Promise<void> {
    this.#underWay ??= this.#look()
      .then(
        () => {
          this.#failed = 0;
        },
        (error) => {
          this.#failed += 1;
          // One failure is normal: the gateway is the last to start in a new network.
          if (this.#failed === 2)
            this.#options.log.warn({ err: error }, 'others cannot be followed');
        },
      )
      .finally(() => {
        this.#underWay = null;
      });
    return this.#underWay;
  }

  /** Resolves when no reading is under way. */
  async done(): Promise<void> {
    await this.#underWay;
  }

  async #look(): Promise<void> {
    const { gatewayUrl, slug, vardcentra, db } = this.#options;
    const url = gatewayUrl();
    const ids = await vardcentra();
    if (url === null) return;
    const parties = new Map<string, Part>();
    for (const id of ids ?? [null]) {
      const answer = id === null ? ask(url, allPartiesQuestion) : ask(url, partiesQuestion, { id });
      for (const part of partiesIn(await answer)) if (part.id !== slug) parties.set(part.id, part);
    }
    // An older samverkan lacks this field. The parties are followed all the same.
    const shared =
      slug === samverkan.id
        ? null
        : await ask(url, sharedQuestion, { part: slug }).catch(() => null);
    if (shared !== null) parties.set(samverkan.id, sharedIn(shared));
    const rows = await db.rows.findBy(FoljdEntity, { part: [...parties.keys()] });
    const known = new Map(rows.map((one) => [one.part, one]));
    // A party that has joined since is followed from the time when the others were last read. The first time all are
    // followed from now on.
    const since =
      rows
        .map(({ hord }) => hord)
        .sort()
        .at(-1) ?? iso(Date.now());
    for (const part of parties.values()) {
      if (part.svarade) await this.#follow(url, part, known.get(part.id), since);
    }
  }

  async #follow(url: string, part: Part, known: Foljd | undefined, since: string): Promise<void> {
    const unchanged = known && part.andrad !== null && known.andrad === part.andrad;
    if (unchanged) return this.#heard(known);
    const { log } = this.#options;
    const fran = iso(
      known
        ? Date.parse(known.tid) - overlapMs
        : Math.min(Date.parse(since), Date.now()) - beforeMs,
    );
    let after: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const read = changesIn(await this.#askChanges(url, part.id, { fran, after }));
      if (read === null) return;
      after = read.after;
      const done = after === null;
      const room = mostADay - (await this.#ofToday(part.id));
      if (room < read.nodes.length) {
        log.warn({ part: part.id }, 'more changes than a day has room for are left for later');
        return;
      }
      await this.#note(part, read.nodes, known ? null : since, done);
      if (done) return;
    }
  }

  #askChanges(url: string, id: string, page: object): Promise<unknown> {
    return id === samverkan.id
      ? ask(url, sharedChangesQuestion, { part: this.#options.slug, ...page })
      : ask(url, changesQuestion, { id, ...page });
  }

  async #ofToday(part: string): Promise<number> {
    const noterad = above(iso(Date.now() - 86_400_000));
    return this.#options.db.rows.count(HandelseEntity, { where: { part, noterad } });
  }

  async #heard({ part, hord }: Foljd): Promise<void> {
    // Noted only now and then, since it is just shown to people.
    if (Date.now() - Date.parse(hord) < 30_000) return;
    await this.#options.db.write((manager) =>
      manager.update(FoljdEntity, { part }, { hord: iso(Date.now()) }),
    );
  }

  /** Notes changes and how far they have been read. Changes before `sentFrom` are sent to nobody. */
  async #note(part: Part, nodes: readonly Andring[], sentFrom: string | null, done: boolean) {
    await this.#options.db.write(async (manager) => {
      const now = iso(Date.now());
      const rows = new Map(
        nodes.map((one) => {
          const handelse = handelseOf(part.id, one, now, sentFrom);
          return [handelse.id, handelse];
        }),
      );
      const found = await manager.findBy(HandelseEntity, { id: [...rows.keys()] });
      for (const { id } of found) rows.delete(id);
      await manager.insert(HandelseEntity, [...rows.values()]);
      const before = await manager.findOneBy(FoljdEntity, { part: part.id });
      const tider = [
        before?.tid ?? sentFrom ?? now,
        ...nodes.map(({ tid }) => iso(Date.parse(tid))),
      ];
      const foljd: Foljd = {
        part: part.id,
        namn: part.namn,
        // A party whose clock is ahead is read from now on at the latest.
        tid:
          tider
            .filter((tid) => tid <= now)
            .sort()
            .at(-1) ?? now,
        andrad: done && isSettled(part) ? part.andrad : null,
        hord: now,
      };
      if (before) await manager.update(FoljdEntity, { part: part.id }, foljd);
      else await manager.insert(FoljdEntity, [foljd]);
    });
  }
}

/** Whether no change can still come from before the party's stated latest change. */
const isSettled = ({ andrad }: Part) =>
  andrad !== null && Date.now() - Date.parse(andrad) > settledMs;

function handelseOf(
  part: string,
  { typ, id, tid, ny }: Andring,
  now: string,
  sentFrom: string | null,
) {
  const handelse: Handelse = {
    id: sha256Hex(JSON.stringify([part, typ, id, tid])),
    noterad: now,
    part,
    typ,
    radId: id,
    version: null,
    tid: iso(Date.parse(tid)),
    ny,
    fordelad: null,
  };
  return sentFrom !== null && handelse.tid < sentFrom ? { ...handelse, fordelad: now } : handelse;
}

/** The data of an answer of the network view. Rejects when it does not answer, or answers with anything else. */
async function ask(url: string, query: string, variables: object = {}): Promise<unknown> {
  const { status, answer } = await askGateway(url, query, variables, { waitMs });
  const { data } = Object(answer) as { data?: unknown };
  if (data === undefined) throw new Error(`the gateway refuses to answer: HTTP ${status}`);
  return data;
}
