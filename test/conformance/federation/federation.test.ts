import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGateway } from '../../../gateway/gateway.ts';
import type { RunningServer } from '../../../shared/serve/serveGraphql.ts';
import { ask } from '../../ask.ts';
import { log } from '../../log.ts';
import { patience } from '../../patience.ts';
import { cases } from './cases.ts';
import { requiresCases } from './requiresCases.ts';
import { serveGraphs } from './serveGraphs.ts';

describe.each([...cases, ...requiresCases])('$name', ({ graphs, asks }) => {
  const gateways: RunningServer[] = [];
  let close: () => Promise<void>;
  beforeAll(async () => {
    const served = await serveGraphs(graphs);
    close = served.close;
    const { supergraphSdl } = served;
    const options = { network: null, key: null, port: 0, host: '127.0.0.1', log };
    for (const planner of ['apollo', 'native'] as const)
      gateways.push(await startGateway({ supergraphSdl, limits: patience, planner, ...options }));
  });
  afterAll(async () => {
    for (const gateway of gateways) await gateway.close();
    await close();
  });

  test.each(asks)('$query $variables', async ({ query, variables, data }) => {
    for (const { url } of gateways) {
      const answer = await ask(url, query, variables);
      expect(answer.status).toBe(200);
      expect(answer.data).toEqual(data);
      // Once more, by what has been kept of the operation.
      expect((await ask(url, query, variables)).data).toEqual(data);
    }
  });
});
