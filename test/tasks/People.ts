import { expect } from '@jest/globals';
import type { Roll } from '../../shared/access/Caller.ts';
import { askAs } from '../identity.ts';
import type { TestNetwork } from '../network.ts';

/** What somebody's change came to: the row, and why it was refused, as codes and as sentences. */
export interface Outcome {
  // biome-ignore lint/suspicious/noExplicitAny: tasks read rows of every kind, and assert what they find
  row: any;
  codes: string[];
  sentences: string[];
}

/** Somebody at a party, with the one role that the task gives. */
export interface Person {
  /** Reads the network, as the party. */
  // biome-ignore lint/suspicious/noExplicitAny: tasks read answers of every shape, and assert what they find
  sees(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Reads the party's own endpoint. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  looksUp(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Makes one change at the party's own endpoint; `row` is what it asks of what it changed. */
  does(mutation: string, row: string, input: Record<string, unknown>): Promise<Outcome>;
  /** Tries the same at another party's endpoint, with the token of one's own. */
  triesAt(slug: string, mutation: string, row: string, input: object): Promise<string[]>;
}

/** Somebody at `party` in one role, who writes the same reason in the history of all that they do. */
export function person(network: TestNetwork, party: string, roll: Roll, skal: string): Person {
  const query = (mutation: string, row: string) => {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    return `mutation ($input: ${type}!) { svar: ${mutation}(input: $input) { ${row} fel { kod falt meddelande } } }`;
  };
  const owner = party === 'samverkan' ? {} : { huvudmanId: party };
  return {
    sees: async (question, variables) => {
      const who = { huvudman: party, roller: [roll] };
      const { data, errors } = await network.askAs(who, question, variables);
      expect(errors).toBeUndefined();
      return data;
    },
    looksUp: async (question, variables) => {
      const { data, errors } = await network.askOwn(party, question, variables, [roll]);
      expect(errors).toBeUndefined();
      return data;
    },
    does: async (mutation, row, input) => {
      const variables = { input: { ...owner, skal, ...input } };
      const asked = query(mutation, row);
      const { data, errors } = await network.askOwn(party, asked, variables, [roll]);
      expect(errors).toBeUndefined();
      const { fel, ...rest } = data.svar;
      return {
        row: Object.values(rest)[0],
        codes: fel.map(({ kod, falt }: { kod: string; falt: string | null }) => `${kod} ${falt}`),
        sentences: fel.map(({ meddelande }: { meddelande: string }) => meddelande),
      };
    },
    triesAt: async (slug, mutation, row, input) => {
      const variables = { input: { huvudmanId: slug, skal, ...input } };
      const server = network.subgraphs.get(slug);
      if (!server) throw new Error(`${slug} does not run`);
      const who = { huvudman: party, roller: [roll], audience: slug };
      const { data, errors } = await askAs(server.url, who, query(mutation, row), variables);
      return errors
        ? errors.map(({ extensions }) => String(extensions?.code))
        : data.svar.fel.map(({ kod }: { kod: string }) => kod);
    },
  };
}
