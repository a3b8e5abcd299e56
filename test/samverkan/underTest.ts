import { roller } from '../../shared/access/Caller.ts';
import type { Huvudmanslag } from '../../shared/contract/enums.ts';
import { kommuner, privata } from '../../subgraphs/samverkan/data/parter.ts';
import type { RegisteredPart } from '../../subgraphs/samverkan/parter.ts';
import { startSamverkan } from '../../subgraphs/samverkan/startSamverkan.ts';
import type { Answer } from '../ask.ts';
import type { TestDatabases } from '../databases.ts';
import { askAs, askAsGateway, type TokenFor, trust } from '../identity.ts';
import { log } from '../log.ts';

/** A party by its words, as samverkan registers it. */
export const part = (
  id: string,
  namn: string,
  slag: Huvudmanslag,
  lan: string | null,
): RegisteredPart => ({ id, namn, slag, lan });

/** The parties that have joined in these tests: those of Uppsala län and Norrtälje. */
export const parter: readonly RegisteredPart[] = [
  part('region-uppsala', 'Region Uppsala', 'REGION', '03'),
  ...kommuner.map(({ id, namn }) => part(id, namn, 'KOMMUN', '03')),
  ...privata.map((id) => part(id, id, 'PRIVAT', null)),
  part('region-stockholm', 'Region Stockholm', 'REGION', '01'),
  part('norrtalje', 'Norrtälje kommun', 'KOMMUN', '01'),
  part('kson', 'Kommunalförbundet KSON', 'KOMMUNALFORBUND', '01'),
];

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

/** Samverkan under test, on a database of its own. */
export interface Samverkan {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks as somebody else. */
  askAs(who: TokenFor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of a query; throws when it has errors. */
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape, and assert what they find
  get(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** The entities of some keys, as the gateway asks for them. */
  // biome-ignore lint/suspicious/noExplicitAny: the same
  resolve(fragment: string, ...keys: object[]): Promise<any[]>;
  /** Runs a mutation by name with its input, asking for `row` fields of the row and everything of its errors. */
  change(mutation: string, row: string, input: Record<string, unknown>): Promise<Change>;
  /** Every SQL statement since it was last emptied, but for those of the server's own loops. */
  statements: string[];
  close(): Promise<void>;
}

/** The tables that loops of the server look at by themselves, whatever is asked meanwhile. */
const byItself = /`(?:handelse|leverans|webhook|foljd|session|epost|atkomstlogg)`/;

/** Starts samverkan with its own data; `joined` are the parties that have joined. Its database is a new one unless one is given. */
export async function startUnderTest(
  databases: TestDatabases,
  joined: readonly RegisteredPart[] = parter,
  databaseUrl?: string,
): Promise<Samverkan> {
  const statements: string[] = [];
  const server = await startSamverkan(joined, {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: databaseUrl ?? (await databases.url()),
    trust,
    log,
    onStatement: (sql) => {
      if (!byItself.test(sql)) statements.push(sql);
    },
  });
  const who = { huvudman: 'samverkan', roller };
  const own: Samverkan['ask'] = (query, variables) => askAs(server.url, who, query, variables);
  const get: Samverkan['get'] = async (query, variables) => {
    const { data, errors } = await own(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    ask: own,
    askAs: (asking, query, variables) => askAs(server.url, asking, query, variables),
    get,
    change: async (mutation, row, input) => {
      const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
      const [name] = row.trim().split(/\s/);
      const query = `mutation ($input: ${type}!) { svar: ${mutation}(input: $input) {
        ${row} fel { falt kod meddelande dinVersion gallandeVersion } } }`;
      const { svar } = await get(query, { input: { skal: 'Prov', ...input } });
      return { rad: svar[name as string], fel: svar.fel };
    },
    resolve: async (fragment, ...r) => {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ${fragment} } }`;
      const { data, errors } = await askAsGateway(server.url, 'samverkan', query, { r });
      if (errors) throw new Error(JSON.stringify(errors));
      return data._entities;
    },
    statements,
    close: () => server.close(),
  };
}

/** The ids of rows, in order. */
export const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
