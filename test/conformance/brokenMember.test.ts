import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkMember } from '../../infra/cli/check/checkMember.ts';
import { checks } from '../../infra/cli/check/checks.ts';
import { Member } from '../../infra/cli/check/Member.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { delgraf } from '../../subgraphs/privat-rehab-fyris/delgraf.ts';
import { gatewayKey, testCallKey, trust } from '../identity.ts';
import { log } from '../log.ts';
import { long } from '../runner/long.ts';
import { type Brist, brokenMember } from './brokenMember.ts';
import { openDoors } from './openDoors.ts';
import { wrongAnswers } from './wrongAnswers.ts';
import { wrongEntities } from './wrongEntities.ts';
import { wrongSchemas } from './wrongSchemas.ts';

/** One subgraph for each way of being wrong, and the one check that must find it. */
const brister = [...wrongSchemas, ...wrongEntities, ...wrongAnswers, ...openDoors];

describe('a subgraph that', () => {
  const directory = mkdtempSync(join(tmpdir(), 'vardnat-'));
  let right: RunningServer;

  beforeAll(async () => {
    right = await delgraf.start({ port: 0, host: '127.0.0.1', dataDir: directory, trust, log });
  });
  afterAll(async () => {
    await right.close();
    rmSync(directory, { recursive: true, force: true });
  });

  /** The checks that fail, of all or of one. */
  const failing = async (brist: Brist, only?: string) => {
    // Generous, so that a busy machine makes no answer late, but where lateness is what is wrong.
    const tidsgransMs = brist.vantar ? 50 : 60_000;
    const broken = await brokenMember(right.url, delgraf.id, brist);
    try {
      const results = await checkMember(
        new Member(broken.url, delgraf.id, gatewayKey, {
          tidsgransMs,
          anropsnyckel: testCallKey.publicKey,
        }),
        '1.0.0',
        [],
        only === undefined ? checks : checks.filter(({ id }) => id === only),
      );
      return results.filter(({ outcome }) => outcome.status === 'FEL');
    } finally {
      await broken.close();
    }
  };

  test('is altered in nothing passes', async () => {
    expect(await failing({})).toEqual([]);
  });

  test.each(brister)(
    long ? '%s fails %s, and nothing else, with what to do' : '%s fails %s, with what to do',
    async (_what, id, brist) => {
      // What is late shows in the answers to the other checks.
      const found = await failing(brist, long || brist.vantar ? undefined : id);
      expect(found.map(({ check }) => check.id)).toEqual([id]);
      expect(found[0]?.outcome).toEqual({
        status: 'FEL',
        sett: expect.arrayContaining([expect.any(String)]),
      });
      expect(found[0]?.check.remedy.length).toBeGreaterThan(30);
    },
    60_000,
  );

  test('every check has a subgraph that fails it', () => {
    const tried = new Set(brister.map(([, id]) => id));
    expect(checks.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });
});
