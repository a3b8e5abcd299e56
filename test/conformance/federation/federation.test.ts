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
  let gateway: RunningServer;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const served = await serveGraphs(graphs);
    close = served.close;
    const { supergraphSdl } = served;
    const options = { network: null, key: null, port: 0, host: '127.0.0.1', log };
    gateway = await startGateway({ supergraphSdl, limits: patience, ...options });
  });
  afterAll(async () => {
    await gateway.close();
    await close();
  });

  test.each(asks)('$query $variables', async ({ query, variables, data }) => {
    const answer = await ask(gateway.url, query, variables);
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual(data);
    // Once more, by what has been kept of the operation.
    expect((await ask(gateway.url, query, variables)).data).toEqual(data);
  });
});
