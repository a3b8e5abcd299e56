import { Balancer } from './Balancer.ts';
import type { Found } from './Draft.ts';
import { beloppAv, judgeSilence, judgeWrite, type Sent, type Written } from './judgeWrite.ts';

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

  /** Changes the amount of a draft; gives what it was told. */
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
