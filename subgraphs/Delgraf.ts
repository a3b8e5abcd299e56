import type { FastifyBaseLogger } from 'fastify';
import type { Trust } from '../shared/access/Door.ts';
import type { Huvudmanslag } from '../shared/contract/enums.ts';
import type { RunningServer } from '../shared/serve/serveGraphql.ts';

/** A huvudman's subgraph that is not built on this project's runtime: who runs it, and how it is started here. */
export interface Delgraf {
  /** The slug under which it joined. */
  id: string;
  namn: string;
  slag: Huvudmanslag;
  /** Two-digit länskod; null for a party without a län of its own. */
  lan: string | null;
  /** The version of the contract that it implements. */
  kontraktsversion: string;
  /** Starts it. Rejects when it cannot be. */
  start: (options: DelgrafOptions) => Promise<RunningServer>;
}

/** What the machine that it runs on gives it. */
export interface DelgrafOptions {
  port: number;
  host: string;
  /** A folder for its data, which it may share with others. */
  dataDir: string;
  /** Whom it trusts: it verifies by itself. */
  trust: Pick<Trust, 'issuers' | 'gatewayKeys' | 'callKeys'>;
  log: FastifyBaseLogger;
}
