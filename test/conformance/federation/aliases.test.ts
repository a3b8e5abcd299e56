import { Supergraph } from '@apollo/federation-internals';
import { test } from '@jest/globals';
import fc from 'fast-check';
import { startGateway } from '../../../gateway/gateway.ts';
import { fuzz } from '../../fuzz.ts';
import { holdsWithAliases } from '../../holdsWithAliases.ts';
import { log } from '../../log.ts';
import { patience } from '../../patience.ts';
import { cases } from './cases.ts';
import { requiresCases } from './requiresCases.ts';
import { serveGraphs } from './serveGraphs.ts';

test.each([...cases, ...requiresCases])(
  'no name that a client chooses changes what another field is: $name',
  async ({ graphs }) => {
    const { supergraphSdl, close } = await serveGraphs(graphs);
    const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
    const options = { network: null, key: null, port: 0, host: '127.0.0.1', log };
    const clientLimits = { requestsPerAddress: 1e9, concurrentPerAddress: 1e9 };
    const gateway = await startGateway({
      supergraphSdl,
      limits: patience,
      clientLimits,
      ...options,
    });
    try {
      await fc.assert(
        fc.asyncProperty(fc.gen(), (g) => holdsWithAliases(g, { schema, depth: 3 }, gateway.url)),
        fuzz(10),
      );
    } finally {
      await gateway.close();
      await close();
    }
  },
);
