import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { roller } from '../../shared/access/Caller.ts';
import { runner } from '../../shared/run/runner.ts';
import { askAs, trust } from '../identity.ts';

const script = fileURLToPath(new URL('provkommunProcess.ts', import.meta.url));

/** Provkommun's subgraph as a process of its own, which a test kills and starts again. */
export class SubgraphProcess {
  readonly #databaseUrl: string;
  #child: ChildProcess | null = null;
  #url = '';

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl;
  }

  async start(): Promise<void> {
    const { NODE_OPTIONS: _, ...env } = process.env;
    this.#child = fork(runner, [script], {
      env: { ...env, DATABASE_URL: this.#databaseUrl, TRUST: JSON.stringify(trust) },
    });
    const [message] = await once(this.#child, 'message');
    this.#url = message.ready;
  }

  /** Ends it at once, as a crash does. */
  async kill(): Promise<void> {
    if (!this.#child) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
    this.#child = null;
  }

  /** Sends a mutation: null when it was acknowledged as written, else the code. Rejects when there is no answer. */
  async change(mutation: string, input: object): Promise<string | null> {
    const type = mutation[0]?.toUpperCase() + mutation.slice(1);
    const query = `mutation ($input: ${type}!) { svar: ${mutation}(input: $input) { fel { kod } } }`;
    const who = { huvudman: 'provkommun', roller };
    const given = { huvudmanId: 'provkommun', skal: 'Prov', ...input };
    const { data } = await askAs(this.#url, who, query, { input: given });
    const [refused] = data.svar.fel;
    return refused?.kod ?? null;
  }
}
