import { setTimeout as wait } from 'node:timers/promises';
import type { Owner } from '../../change/owner.ts';
import { utkast, versionerAv } from '../../database/budget.ts';
import { databaseCodes } from '../../../shared/errors/databaseCodes.ts';

type Ask = (sql: string) => Promise<object[]>;

interface Tally {
  written: number;
  conflicts: number;
  codes: Map<string, number>;
  unknown: number;
  uncoded: string[];
}

const fresh = (): Tally => ({
  written: 0,
  conflicts: 0,
  codes: new Map(),
  unknown: 0,
  uncoded: [],
});
const own = 4;
const shared = [8, 9];
const mutation = `mutation ($input: AndraBudget!) { svar: andraBudget(input: $input) {
  budget { version } fel { kod gallandeVersion } } }`;

/** Changes drafts through two instances at the same time, and remembers what was acknowledged. */
export class Writers {
  readonly #owners: readonly Owner[];
  /** What was acknowledged of each draft: the amount by its version. */
  readonly #acknowledged = new Map<number, Map<number, string>>();
  #tally = fresh();
  #on = true;
  #amount = 0;
  #last = [0, 0];
  #running: Promise<void>[] = [];
  readonly #twice: string[] = [];
  total = 0;

  constructor(owners: readonly Owner[]) {
    this.#owners = owners;
  }

  async start(): Promise<void> {
    this.#running = this.#owners.flatMap((owner, at) =>
      [...Array.from({ length: own }, (_, n) => at * own + n), ...shared].map((n) =>
        this.#write(owner, at, n),
      ),
    );
  }

  begin(): void {
    this.#tally = fresh();
  }

  end() {
    const { written, conflicts, codes, unknown, uncoded } = this.#tally;
    const refused = [...codes].map(([kod, count]) => `${kod} ${count}`).join(', ');
    return { written, conflicts, refused, unknown, uncoded: uncoded.slice(0, 5) };
  }

  /** Whether both instances say that they are ready. */
  async ready(): Promise<boolean> {
    const states = await Promise.all(
      this.#owners.map(async ({ url }) => (await fetch(new URL('/health/ready', url))).status),
    );
    return states.every((status) => status === 200);
  }

  /** Milliseconds until both have written again. */
  async recovered(): Promise<number> {
    const from = performance.now();
    const until = from + 20_000;
    while (this.#last.some((at) => at < from)) {
      if (performance.now() > until)
        throw new Error(`an instance does not write again: ${JSON.stringify(this.end())}`);
      await wait(10);
    }
    return Math.round(performance.now() - from);
  }

  async stop(): Promise<void> {
    this.#on = false;
    await Promise.all(this.#running);
  }

  /** What is wrong with what the nodes hold: one line each. */
  async readBack(nodes: readonly Ask[]): Promise<string[]> {
    const wrong = [...this.#twice];
    for (const [n, kept] of this.#acknowledged) {
      const id = utkast(n);
      const texts = await Promise.all(
        nodes.map(async (ask) => {
          const history = await ask(
            `SELECT version FROM historik WHERE typ = 'budget' AND radId = '${id}' ORDER BY version`,
          );
          const [row] = await ask(`SELECT version, belopp FROM budget WHERE id = '${id}'`);
          return JSON.stringify({ history, row });
        }),
      );
      if (new Set(texts).size !== 1) wrong.push(`${id}: the nodes do not say the same`);
      const { history, row } = JSON.parse(texts[0] as string) as {
        history: { version: number }[];
        row: { version: number; belopp: number | string };
      };
      const versions = history.map(({ version }) => version);
      if (!versions.every((version, at) => version === at + 1) || versions.at(-1) !== row.version)
        wrong.push(`${id}: its history is ${versions.length} of ${row.version} versions`);
      const lost = [...kept.keys()].filter((version) => version > row.version);
      if (lost.length > 0) wrong.push(`${id}: ${lost.length} acknowledged changes are lost`);
      const last = kept.get(row.version);
      if (last !== undefined && Number(row.belopp) !== Number(last) * 100)
        wrong.push(`${id}: has ${row.belopp} where ${last} was acknowledged`);
    }
    return wrong;
  }

  async #write(owner: Owner, at: number, n: number): Promise<void> {
    let version = await this.#read(owner, n);
    while (this.#on) {
      this.#amount += 1;
      const belopp = `${this.#amount}.00`;
      const input = { huvudmanId: 'provkommun', id: utkast(n), version, belopp, skal: 'Prov' };
      const answer = await owner.ask(mutation, { input }).catch((error: Error) => ({
        ...{ data: null, errors: [{ message: error.message, extensions: { code: undefined } }] },
      }));
      const [error] = answer.errors ?? [];
      const { budget, fel } = answer.data?.svar ?? {};
      if (budget && fel.length === 0) {
        version = budget.version;
        this.#acknowledge(n, version, belopp);
        this.#last[at] = performance.now();
      } else {
        const kod = String(fel?.[0]?.kod ?? error?.extensions?.code ?? '');
        if (kod === 'VERSIONSKONFLIKT') this.#tally.conflicts += 1;
        else if (kod === 'UTFALL_OKANT') this.#tally.unknown += 1;
        else if (kod in databaseCodes)
          this.#tally.codes.set(kod, (this.#tally.codes.get(kod) ?? 0) + 1);
        else this.#tally.uncoded.push(`an error without a code of ours: ${kod} ${error?.message}`);
        await wait(50);
        version = await this.#read(owner, n);
      }
      await wait(20);
    }
  }

  #acknowledge(n: number, version: number, belopp: string): void {
    const kept = this.#acknowledged.get(n) ?? new Map<number, string>();
    this.#acknowledged.set(n, kept);
    if (kept.has(version)) this.#twice.push(`${utkast(n)}: version ${version} acknowledged twice`);
    kept.set(version, belopp);
    this.#tally.written += 1;
    this.total += 1;
  }

  /** The version of a draft, asked for until it is answered. */
  async #read(owner: Owner, n: number): Promise<number> {
    for (;;) {
      const read = await versionerAv(owner, n).catch(() => null);
      if (read) return read.version;
      if (!this.#on) return 0;
      await wait(100);
    }
  }
}
