import address from 'virtual:api-schema';
import { buildClientSchema, buildSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql';

/** The schema to write questions against, and where it comes from. */
export interface Schema {
  schema: GraphQLSchema;
  /** True when the gateway gave it, with what members publish beyond the contract. False when it is the one built with the portal. */
  fromGateway: boolean;
}

/** Asks the gateway for its schema; takes the one built with the portal when the gateway does not give it. Rejects without either. */
export async function readSchema(): Promise<Schema> {
  const asked = await introspected().catch(() => null);
  if (asked) return { schema: asked, fromGateway: true };
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return { schema: buildSchema(await answer.text()), fromGateway: false };
}

async function introspected(): Promise<GraphQLSchema | null> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data } = await answer.json();
  return data ? buildClientSchema(data) : null;
}
