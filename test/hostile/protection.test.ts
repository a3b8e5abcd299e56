import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { delgraf } from '../../subgraphs/privat-rehab-fyris/delgraf.ts';
import { trust } from '../identity.ts';
import { log } from '../log.ts';
import { TestRegistry } from '../registry/TestRegistry.ts';
import { post, send } from './http.ts';

/** The servers that are not of the shared runtime; the others are among the attacks. */
let registry: TestRegistry;
let member: RunningServer;
const directory = mkdtempSync(join(tmpdir(), 'vardnat-'));

beforeAll(async () => {
  registry = await TestRegistry.start();
  member = await delgraf.start({ port: 0, host: '127.0.0.1', dataDir: directory, trust, log });
});
afterAll(async () => {
  await member.close();
  await registry.close();
  rmSync(directory, { recursive: true, force: true });
});

test('the registry and a subgraph on another runtime protect browsers as the others do', async () => {
  const answers = {
    log: await send(new URL('log', registry.url).href),
    checkpoint: await send(new URL('checkpoint', registry.url).href),
    'no such page': await send(new URL('finns/inte', registry.url).href),
    'no entry': await post(new URL('entries', registry.url).href, '{'),
    refusal: await post(member.url, { query: '{ __typename }' }),
    'no such address': await send(new URL('/finns/inte', member.url).href),
    'wrong method': await send(member.url),
    health: await send(new URL('/health/live', member.url).href),
  };
  for (const [what, { headers }] of Object.entries(answers)) {
    expect([what, headers.get('content-security-policy')]).toEqual([
      what,
      expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/),
    ]);
    expect([what, headers.get('x-content-type-options')]).toEqual([what, 'nosniff']);
    expect([what, headers.get('cache-control')]).toEqual([what, 'no-store']);
    expect([what, headers.get('access-control-allow-origin')]).toEqual([what, null]);
  }
});
