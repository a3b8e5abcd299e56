import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../../infra/local/startIssuer.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { developmentSignIn, signsInAt } from '../../shared/subgraph/developmentSignIn.ts';
import { readTrust } from '../../shared/subgraph/readTrust.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { loadHuvudman, registeredParter } from '../../subgraphs/network.ts';
import { startSamverkan } from '../../subgraphs/samverkan/startSamverkan.ts';
import { log } from '../log.ts';
import { limits } from './underTest.ts';

/** Subgraphs with the development issuers of their parties, as `npm start` runs them. */
export interface Development {
  /** Starts one more; without a workplace when that is said. A party's leads to samverkan where that runs already. */
  start(slug: string, workplace?: boolean, other?: Elsewhere): Promise<RunningServer>;
  /** The issuer of all of them, which may be down for a while. */
  issuer: { down(): Promise<void>; up(): Promise<void> };
  /** SQLite's file of a subgraph with a workplace. */
  fileOf(slug: string): string;
  close(): Promise<void>;
}

/** What a subgraph has in the place of a SQLite file of its own, and of no network view. */
export interface Elsewhere {
  databaseUrl?: string;
  gatewayUrl?: () => string | null;
}

export async function startDevelopment(slugs: readonly string[]): Promise<Development> {
  const dataDir = mkdtempSync(join(tmpdir(), 'vardnat-'));
  const settings = { issuers: null, gatewayKeys: null, production: false, dataDir };
  const nowhere = (slug: string) => [slug, 'http://127.0.0.1:1/ingen'] as const;
  const parties = new Map(slugs.map((slug) => [slug, new Map(signsInAt(slug).map(nowhere))]));
  const issuer = await startIssuer({ dataDir, production: false }, 0, parties);
  const { port } = issuer.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  const down = async () => {
    issuer.closeAllConnections();
    await new Promise((resolve) => issuer.close(resolve));
  };
  const servers: RunningServer[] = [];
  let samverkan: RunningServer | null = null;
  const samverkanUrl = () => samverkan && `http://samverkan.localhost:${samverkan.port}/`;
  const fileOf = (slug: string, workplace = true) => join(dataDir, `${slug}-${workplace}.sqlite`);
  return {
    fileOf,
    issuer: {
      down,
      up: async () => {
        issuer.listen(port, '127.0.0.1');
        await once(issuer, 'listening');
      },
    },
    start: async (slug, workplace = true, { databaseUrl, gatewayUrl = () => null } = {}) => {
      const options = {
        port: 0,
        host: '127.0.0.1',
        databaseUrl: databaseUrl ?? `sqlite:${fileOf(slug, workplace)}`,
        trust: developmentSignIn(await readTrust(settings), slug, slugs, base),
        workplace: workplace ? { limits, gatewayUrl, samverkanUrl } : null,
        log,
      };
      const server =
        slug === 'samverkan'
          ? await startSamverkan(await registeredParter(), options)
          : await startHuvudman(await loadHuvudman(slug), options);
      if (slug === 'samverkan') samverkan = server;
      servers.push(server);
      return server;
    },
    close: async () => {
      for (const server of servers) await server.close();
      await down();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
