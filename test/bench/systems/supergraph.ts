import { startGateway } from '../../../gateway/gateway.ts';
import { createLog } from '../../../shared/serve/createLog.ts';
import { announce } from './announce.ts';
import { anyRate, patience } from './settings.ts';

/** The project's gateway over any supergraph, all its guards on, as `npm run gateway -- --supergraph FILE` starts it; started with `{ supergraph }`. */
const [given = '{}'] = process.argv.slice(2);
const { supergraph } = JSON.parse(given);
const gateway = await startGateway({
  supergraphSdl: supergraph,
  network: null,
  key: null,
  clientLimits: anyRate,
  limits: patience,
  port: 0,
  host: '127.0.0.1',
  log: createLog('gateway', { logLevel: 'error' }),
});
announce({ url: gateway.url });
