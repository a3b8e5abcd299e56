import { EventEmitter, once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Written } from './judgeWrites.ts';
import { Draft, type Held, Official, type OfficialOptions } from './Official.ts';

/** So many of each member are written, so that one write can begin while another is under way. */
const draftsEach = 2;
const readAgainMs = 100;
const readings = 50;

/** One change that was sent, and what became of it. */
export interface WriteSample {
  /** When it was sent and answered, by `performance.now`. */
  from: number;
  to: number;
  party: string;
  draft: string;
  written: Written;
}

export interface WritesOptions {
  /** Whose drafts are written. */
  officials: readonly OfficialOptions[];
  /** Changes a second and member; the interval does not wait for answers. */
  perSecond: number;
}

interface Member {
  official: Official;
  /** The one that has rested longest first. */
  drafts: Draft[];
}

/** Changes drafts of members at a steady pace, as their officials do, and remembers what was acknowledged. */
export class Writes {
  readonly samples: WriteSample[] = [];
  readonly #perSecond: number;
  readonly #members: readonly Member[];
  readonly #underWay = new Map<Draft, Promise<void>>();
  readonly #begun = new EventEmitter();
  #timer: NodeJS.Timeout | null = null;

  constructor({ officials, perSecond }: WritesOptions) {
    this.#perSecond = perSecond;
    this.#members = officials.map((options) => ({
      official: new Official(options),
      drafts: Array.from({ length: draftsEach }, (_, n) => new Draft(`prov-${n + 1}`)),
    }));
  }

  /** Every draft, as the samples name it. */
  get drafts(): { party: string; draft: string }[] {
    return this.#members.flatMap(({ official: { party }, drafts }) =>
      drafts.map(({ id }) => ({ party, draft: id })),
    );
  }

  /** Makes the drafts. Rejects when one is refused. */
  async open(): Promise<void> {
    for (const { official, drafts } of this.#members) {
      for (const { id } of drafts) await official.make(id);
    }
  }

  start(): void {
    this.#timer = setInterval(() => {
      for (const member of this.#members) this.#next(member);
    }, 1_000 / this.#perSecond);
  }

  /** Stops writing, and waits for what is under way. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    await Promise.all(this.#underWay.values());
  }

  async close(): Promise<void> {
    await this.stop();
    await Promise.all(this.#members.map(({ official }) => official.close()));
  }

  /** Resolves when a member is about to take the next change: what it does then, it does in the midst of one. */
  async begun(party: string): Promise<void> {
    await once(this.#begun, party);
  }

  /** Those that were sent from then on, and before the other moment when one is given. */
  since(from: number, until = Number.POSITIVE_INFINITY): WriteSample[] {
    return this.samples.filter((sample) => sample.from >= from && sample.from < until);
  }

  /**
   * Holds the drafts and their histories against what was acknowledged since they were held before, or against `all` of
   * it. Writes rest meanwhile.
   */
  async readBack(all = false): Promise<Held> {
    const running = this.#timer !== null;
    await this.stop();
    const each = await Promise.all(
      this.#members.flatMap(({ official, drafts }) =>
        drafts.map((draft) => hold(official, draft, all)),
      ),
    );
    if (running) this.start();
    return {
      lost: each.reduce((sum, { lost }) => sum + lost, 0),
      broken: each.flatMap(({ broken }) => broken),
    };
  }

  #next(member: Member): void {
    const draft = member.drafts.find((one) => !this.#underWay.has(one));
    if (!draft) return;
    member.drafts = [...member.drafts.filter((one) => one !== draft), draft];
    const written = this.#write(member, draft).finally(() => this.#underWay.delete(draft));
    this.#underWay.set(draft, written);
  }

  async #write({ official }: Member, draft: Draft): Promise<void> {
    const from = performance.now();
    const sent = draft.next();
    const { party } = official;
    const changed = official.change(draft.id, sent);
    this.#begun.emit(party);
    const written = draft.told(sent, await changed);
    this.samples.push({ from, to: performance.now(), party, draft: draft.id, written });
  }
}

async function hold(official: Official, draft: Draft, all: boolean): Promise<Held> {
  for (let left = readings; ; left -= 1) {
    try {
      const { lost, broken } = draft.hold(
        await official.find(draft.id, all ? 0 : draft.since),
        all,
      );
      return { lost, broken: broken.map((why) => `${official.party}: ${why}`) };
    } catch (error) {
      if (left > 0) await wait(readAgainMs);
      else return { lost: 0, broken: [`${official.party} is not read back: ${error}`] };
    }
  }
}
