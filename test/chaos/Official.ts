import { Balancer } from './Balancer.ts';
import { beloppAv, judgeSilence, judgeWrite, type Sent, type Written } from './judgeWrites.ts';

/** The row and its history as they were read back; `history` holds what is newer than `since`, in any order. */
export interface Found {
  row: { version: number; kronor: number } | null;
  history: readonly { version: number; kronor: number }[];
}

/** What became of what was acknowledged. */
export interface Held {
  /** Acknowledged changes that are not there as they were acknowledged. */
  lost: number;
  /** What does not hold, in words. */
  broken: string[];
}

/** A draft of a budget that one writer changes, and the answers that the writer got. No two changes have the same amount. */
export class Draft {
  readonly id: string;
  /** The version that the writer has seen. */
  version = 1;
  /** The version up to which all has been read back. */
  since = 1;
  /** By version. */
  readonly #acknowledged = new Map<number, number>();
  /** By amount, the version that was in force when it was sent. */
  readonly #unknown = new Map<number, number>();
  #kronor = 1;

  constructor(id: string) {
    this.id = id;
  }

  /** The change to send next. */
  next(): Sent {
    this.#kronor += 1;
    return { version: this.version, kronor: this.#kronor };
  }

  /**
   * Takes what the writer was answered about a change; gives what that is worth. Another version is in force only where a change
   * of which it was not known had been kept: else something was kept that was refused, and that is broken.
   */
  told({ version, kronor }: Sent, written: Written): Written {
    if (written.kind === 'acknowledged') {
      this.version = version + 1;
      this.#acknowledged.set(this.version, kronor);
    }
    if (written.kind === 'unknown') this.#unknown.set(kronor, version);
    if (written.kind !== 'conflict') return written;
    const { gallande } = written;
    this.version = gallande;
    if (gallande === version + 1 && [...this.#unknown.values()].includes(version)) return written;
    return { kind: 'broken', why: `${this.id} has version ${gallande}, of which nobody was told` };
  }

  /** Holds what is found, `all` of it or what is newer than what was held before, against the answers. */
  hold({ row, history }: Found, all = false): Held {
    const since = all ? 0 : this.since;
    const broken: string[] = [];
    const found = new Map(history.map(({ version, kronor }) => [version, kronor]));
    const acknowledged = [...this.#acknowledged].filter(([version]) => version > since);
    const lost = acknowledged.filter(([version, kronor]) => found.get(version) !== kronor);
    for (const [version] of lost) broken.push(`${this.id} lost its version ${version}`);
    for (const [version, kronor] of found) {
      if (version === 1 || this.#acknowledged.has(version)) continue;
      if (this.#unknown.get(kronor) === version - 1) continue;
      broken.push(`${this.id} has a version ${version} that was not acknowledged`);
    }
    const last = since + found.size;
    const whole = row !== null && found.size === history.length && row.version === last;
    const asLast = found.size === 0 || found.get(last) === row?.kronor;
    if (!whole || !asLast) {
      broken.push(`${this.id} is ${JSON.stringify(row)}, its history ${[...found.keys()]}`);
    }
    if (broken.length === 0) this.since = last;
    return { lost: lost.length, broken };
  }
}

/** No question of the load shows it. */
const ar = 2090;
/** A page of the history. */
const first = 500;

export interface OfficialOptions {
  /** The member whose official it is. */
  party: string;
  /** The addresses of its instances. */
  urls: readonly string[];
  /** The official's access token, for that member. */
  token: () => Promise<string>;
}

/** A member's own official, who writes drafts of budgets at the member itself. */
export class Official {
  readonly party: string;
  readonly #balancer: Balancer;
  readonly #token: () => Promise<string>;

  constructor({ party, urls, token }: OfficialOptions) {
    this.party = party;
    this.#balancer = new Balancer(urls);
    this.#token = token;
  }

  /** Makes a draft. Rejects when it is refused. */
  async make(id: string): Promise<void> {
    const input = this.#own({ id, ar, belopp: beloppAv(1) });
    const { text } = await this.#ask(mutation('skapaBudget'), { input });
    if (JSON.parse(text).data?.svar?.budget?.version !== 1) {
      throw new Error(`${this.party} does not make a draft: ${text.slice(0, 1_000)}`);
    }
  }

  /** Changes the amount of a draft; returns the answer. */
  change(id: string, sent: Sent): Promise<Written> {
    const input = this.#own({ id, version: sent.version, belopp: beloppAv(sent.kronor) });
    // What may have been kept is not sent once more, so only what nobody took goes to another instance.
    const again = (error: unknown) => judgeSilence(error).kind === 'unsent';
    return this.#ask(mutation('andraBudget'), { input }, again).then(
      ({ status, text }) => judgeWrite(sent, { status, body: parsed(text) }),
      judgeSilence,
    );
  }

  /** A draft, and its history after a version. Rejects when the member does not answer. */
  async find(id: string, since: number): Promise<Found> {
    const history: Found['history'][number][] = [];
    for (let after: string | null = null; ; ) {
      const { text } = await this.#ask(reading, { ar, id, first, after });
      const { data, errors } = JSON.parse(text);
      if (errors) throw new Error(text.slice(0, 300));
      for (const { version, efter } of data.historik.nodes) {
        history.push({ version, kronor: JSON.parse(efter).belopp / 100 });
      }
      const { hasNextPage, endCursor } = data.historik.pageInfo;
      if (hasNextPage && (history.at(-1)?.version ?? 0) > since) {
        after = endCursor;
        continue;
      }
      const row = data.budgetar.find((one: { id: string }) => one.id === id);
      return {
        row: row ? { version: row.version, kronor: Number(row.belopp) } : null,
        history: history.filter(({ version }) => version > since),
      };
    }
  }

  close(): Promise<void> {
    return this.#balancer.close();
  }

  #own(input: object): object {
    return { huvudmanId: this.party, skal: 'Prov', ...input };
  }

  async #ask(query: string, variables: object, again?: (error: unknown) => boolean) {
    const authorization = `Bearer ${await this.#token()}`;
    return this.#balancer.ask(JSON.stringify({ query, variables }), { authorization }, again);
  }
}

function mutation(name: 'skapaBudget' | 'andraBudget'): string {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}!) { svar: ${name}(input: $input) {
    budget { version belopp } fel { kod gallandeVersion } } }`;
}

const reading = `query ($ar: Int!, $id: ID!, $first: Int!, $after: String) {
  budgetar(ar: $ar) { id version belopp }
  historik(typ: "budget", id: $id, first: $first, after: $after) {
    nodes { version efter } pageInfo { hasNextPage endCursor } } }`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
