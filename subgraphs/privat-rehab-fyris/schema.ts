import { readFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { resolvers } from './resolvers.ts';

/** The contract version that the subgraph was written for. A frozen version never changes. */
const contract = new URL('contract.graphql', import.meta.url);

/** Fields that only Rehab Fyris's own endpoint has. The gateway does not know them. */
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

/** The executable schema: the contract, and the subgraph's own fields. */
export async function schema() {
  const typeDefs = parse(`${await readFile(contract, 'utf8')}\n${own}`);
  type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;
  return buildSubgraphSchema({ typeDefs, resolvers: resolvers as Module['resolvers'] });
}
