import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startSamverkan } from '../../subgraphs/samverkan/startSamverkan.ts';
import { askAs, trust } from '../identity.ts';
import { log } from '../log.ts';
import { TestRegistry } from './TestRegistry.ts';

let registry: TestRegistry;
let samverkan: RunningServer;

beforeEach(async () => {
  registry = await TestRegistry.start();
  samverkan = await start();
});
afterEach(async () => {
  await samverkan.close();
  await registry.close();
});

function start(): Promise<RunningServer> {
  return startSamverkan([], {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: `sqlite:${join(registry.folder, 'samverkan.sqlite')}`,
    trust,
    log,
    registry: { url: registry.url, file: join(registry.folder, 'samverkan.jsonl') },
  });
}

async function part(id: string) {
  const query = 'query ($id: ID!) { part(id: $id) { id namn slag lan } }';
  const who = { huvudman: 'samverkan', roller: ['las'] as const };
  const { data, errors } = await askAs(samverkan.url, who, query, { id });
  expect(errors).toBeUndefined();
  return data.part;
}

/** The party, once it is known; the test's own time limit ends the waiting. */
async function known(id: string) {
  for (;;) {
    const found = await part(id);
    if (found) return found;
    await setTimeout(20);
  }
}

test('samverkan learns of a newcomer from the registry without a restart, and keeps it when the registry is down', async () => {
  expect(await known('tierp')).toMatchObject({ slag: 'KOMMUN' });
  expect(await part('privat-ny')).toBeNull();
  await registry.send(await registry.network.join('privat-ny'));
  const ny = { id: 'privat-ny', namn: 'privat-ny (exempel)', slag: 'PRIVAT', lan: '03' };
  expect(await known('privat-ny')).toEqual(ny);

  await samverkan.close();
  await registry.stop();
  samverkan = await start();
  expect(await part('privat-ny')).toEqual(ny);
});

test('a party that has left stays known, since texts go on referring to it', async () => {
  await known('region-uppsala');
  await registry.say('region-uppsala', { type: 'leave' });
  await registry.send(await registry.network.join('privat-ny'));
  await known('privat-ny');
  expect(await part('region-uppsala')).toMatchObject({ slag: 'REGION' });
});
