import { portOf } from '../portOf.ts';

/** Where a subgraph of the local network is when the gateway has `gatewayPort`. */
export function addressOf(slug: string, gatewayPort: number): string {
  return `http://127.0.0.1:${portOf(slug, gatewayPort)}/graphql`;
}
