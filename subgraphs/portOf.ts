import { network } from './network.ts';

/** The port of a subgraph when the gateway has `gatewayPort`: samverkan follows it, then the huvudmän in order. */
export function portOf(slug: string, gatewayPort: number): number {
  return gatewayPort + 2 + network.findIndex(({ id }) => id === slug);
}
