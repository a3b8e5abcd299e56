import { roller } from '../../shared/access/Caller.ts';
import type { Natverksfraga } from '../../shared/serve/natverksfraga.ts';
import { type HuvudmanOptions, startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import type { Answer } from '../ask.ts';
import type { TestDatabases } from '../databases.ts';
import { askAs, trust } from '../identity.ts';
import { log } from '../log.ts';
import { provkommun } from '../serve/provkommun.ts';

/** A huvudman's own endpoint under test. */
export interface Owner {
  url: string;
  /** Sends a query or a mutation. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Runs one mutation by name with its input, asking for `row` fields of the row and everything of its errors. */
  change(mutation: string, row: string, input: Record<string, unknown>): Promise<Change>;
  close(): Promise<void>;
}

/** What a mutation answered. */
export interface Change {
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into rows of every kind, and assert what they find
  rad: any;
  fel: {
    falt: string | null;
    kod: string;
    meddelande: string;
    dinVersion?: number;
    gallandeVersion?: number;
  }[];
}

/** Starts a made-up huvudman (id provkommun, `units` verksamheter) on a database of its own. */
export async function startOwner(
  databases: TestDatabases,
  units = 8,
  natverksfraga?: Natverksfraga,
  options: Partial<HuvudmanOptions> = {},
): Promise<Owner> {
  const server = await startHuvudman(provkommun(units), {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: options.databaseUrl ?? (await databases.url()),
    trust,
    log,
    natverksfraga,
    ...options,
  });
  const who = { huvudman: 'provkommun', roller };
  const own: Owner['ask'] = (query, variables) => askAs(server.url, who, query, variables);
  return {
    url: server.url,
    ask: own,
    change: async (mutation, row, input) => {
      const type = mutation[0]?.toUpperCase() + mutation.slice(1);
      const [name] = row.trim().split(/\s/);
      const query = `mutation ($input: ${type}!) { svar: ${mutation}(input: $input) {
        ${row} fel { falt kod meddelande dinVersion gallandeVersion } } }`;
      const answer = await own(query, {
        input: { huvudmanId: 'provkommun', skal: 'Prov', ...input },
      });
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return { rad: answer.data.svar[name as string], fel: answer.data.svar.fel };
    },
    close: () => server.close(),
  };
}
