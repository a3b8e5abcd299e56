import type { FastifyBaseLogger } from 'fastify';
import type { Trust } from '../shared/access/Door.ts';
import type { Huvudmanslag } from '../shared/contract/enums.ts';
import type { RunningServer } from '../shared/serve/serveGraphql.ts';

/** A huvudman's subgraph that is not built on this project's runtime: who it is, and how to start it here. */
export interface Delgraf {
  /** The slug under which it joined. */
  id: string;
  namn: string;
  slag: Huvudmanslag;
  /** Two-digit länskod; null for a party without a län of its own. */
  lan: string | null;
  /** The contract version that it implements. */
  kontraktsversion: string;
  /** Starts it. Rejects when it cannot start. */
  start: (options: DelgrafOptions) => Promise<RunningServer>;
}

/** What the project's start gives it. */
export interface DelgrafOptions {
  port: number;
  host: string;
  /** A folder for its data, which it may share with others. */
  dataDir: string;
  /** The issuers and gateways that it should trust. It verifies their tokens and calls itself. */
  trust: Pick<Trust, 'issuers' | 'gatewayKeys' | 'callKeys'>;
  log: FastifyBaseLogger;
}
