import { readFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { resolvers } from './resolvers.ts';

/** The contract of its version, as it was when the subgraph was written: a frozen version never changes. */
const contract = new URL('contract.graphql', import.meta.url);

/** What only Rehab Fyris itself is asked, at its own address. The gateway knows nothing of it. */
const own = `
  type Mutation {
    "Reports a measured value for one month."
    reportMatvarde(input: MatvardeInput!): Matvarde
  }
  "A measured value to report."
  input MatvardeInput {
    verksamhetId: ID!
    matt: ID!
    period: Manad!
    "Null is unknown, never 0."
    varde: Float
    enhet: String!
  }
`;

/** The executable schema: the contract, and what is its own. */
export async function schema() {
  const typeDefs = parse(`${await readFile(contract, 'utf8')}\n${own}`);
  type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;
  return buildSubgraphSchema({ typeDefs, resolvers: resolvers as Module['resolvers'] });
}
